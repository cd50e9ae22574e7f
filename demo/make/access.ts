import type { Context } from 'hono';
import { forbidden, missing, notFound, serverError, unauthorized, validationFailed } from './api-error.ts';
import type { AppDefinition, AppDefinitions } from './app-definition.ts';
import type { Connection, Connections } from './connections.ts';
import type { DefinitionStore, StoredDefinition } from './definitions.ts';
import type { ApiToken } from './teams.ts';

type Scope = 'connections:read' | 'connections:write' | 'sdk-apps:read' | 'sdk-apps:write';

/** Authentication and authorization of requests; each function throws an error response for what it refuses. */
export function createTeamAccess(options: {
  tokens: ApiToken[];
  connections: Connections;
  appDefinitions: AppDefinitions;
  definitions: DefinitionStore;
}) {
  const { tokens, connections, appDefinitions, definitions } = options;

  /** The caller, if the token has the scope. */
  const requireScope = (c: Context, scope: Scope): ApiToken => {
    const [, given] = /^(?:Token|Bearer) (.+)$/.exec(c.req.header('authorization') ?? '') ?? [];
    const found = tokens.find(({ token }) => token === given);
    if (!found) throw unauthorized('Access denied.');
    if (!found.scopes.includes(scope)) throw unauthorized(`Required scope: ${scope}`);
    return found;
  };

  /** Unknown teams are refused like foreign ones, so that the response does not reveal which exist. */
  const requireMember = (teamId: number, caller: ApiToken): void => {
    if (!caller.teams.includes(teamId)) throw forbidden();
  };

  return {
    requireScope,

    /** The team that the query names, if it is one of the caller's. */
    requireTeam(c: Context, scope: Scope): number {
      const caller = requireScope(c, scope);
      const text = c.req.query('teamId');
      if (text === undefined) throw validationFailed([missing('teamId')]);
      const teamId = toInteger('teamId', text);
      requireMember(teamId, caller);
      return teamId;
    },

    /** The connection of the path and its definition, if the caller has access. */
    async requireConnection(c: Context, scope: Scope): Promise<{ connection: Connection; definition: AppDefinition }> {
      const caller = requireScope(c, scope);
      const id = toInteger('connectionId', c.req.param('id') ?? '');
      const connection = await connections.find(id);
      if (!connection) throw notFound(`Connection with id '${id}' was not found.`);
      requireMember(connection.teamId, caller);
      const definition = await appDefinitions.find(connection.type);
      if (!definition) throw serverError('The type of this connection is gone.');
      return { connection, definition };
    },

    /** The definition of the path. */
    async requireDefinition(c: Context, scope: Scope): Promise<StoredDefinition> {
      requireScope(c, scope);
      const name = c.req.param('name') ?? '';
      const found = await definitions.find(name);
      if (!found) throw notFound(`App connection '${name}' was not found.`);
      return found;
    },
  };
}

function toInteger(name: string, text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw validationFailed([{ name, message: `Value of parameter '${name}' is not an integer.` }]);
}
