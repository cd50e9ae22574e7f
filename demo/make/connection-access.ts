import type { Context } from 'hono';
import { type Access, requireMember, type Scope } from './access.ts';
import { notFound, serverError, validationFailed } from './api-error.ts';
import type { AppDefinition, AppDefinitions } from './app-definition.ts';
import type { Connection, Connections } from './connections.ts';
import { isEditable, withNested } from './parameter.ts';
import { isWholeNumber } from './request-shape.ts';

export type RequireConnection = (
  c: Context,
  scope: Scope,
) => Promise<{ connection: Connection; definition: AppDefinition }>;

/** The connection of the path and its definition, if the caller has access. */
export function createConnectionAccess(options: {
  access: Access;
  connections: Connections;
  appDefinitions: AppDefinitions;
}): RequireConnection {
  return async (c, scope) => {
    const caller = options.access.requireScope(c, scope);
    const id = c.req.param('id') ?? '';
    if (!isWholeNumber(id)) {
      throw validationFailed([
        { name: 'connectionId', message: "Value of parameter 'connectionId' is not an integer." },
      ]);
    }
    const connection = await options.connections.find(Number(id));
    if (!connection) throw notFound(`Connection with id '${id}' was not found.`);
    requireMember(connection.teamId, caller);
    const definition = await options.appDefinitions.find(connection.type);
    if (!definition) throw serverError('The type of this connection is gone.');
    return { connection, definition };
  };
}

/** The names of the editable parameters; none means that the connection cannot be edited. */
export function editableNames({ editable }: Connection, definition: AppDefinition): string[] {
  if (!editable) return [];
  const names = withNested(definition.parameters).flatMap((parameter) =>
    parameter.name !== undefined && isEditable(parameter) ? [parameter.name] : [],
  );
  return [...new Set(names)];
}

/** Whether a connection has all requested scopes. */
export function hasScopes(connection: Connection, asked: string[]): boolean {
  return asked.every((scope) => connection.scopes.includes(scope));
}
