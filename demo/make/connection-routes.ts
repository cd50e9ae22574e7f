import { Hono } from 'hono';
import { z } from 'zod';
import type { Access } from './access.ts';
import { badRequest } from './api-error.ts';
import type { AppDefinition, AppDefinitions } from './app-definition.ts';
import { editableNames, hasScopes, type RequireConnection } from './connection-access.ts';
import { type Column, type ConnectionRow, columns, describeConnection } from './connection-row.ts';
import type { Connections } from './connections.ts';
import type { CreateConnection } from './create-connection.ts';
import { json } from './json.ts';
import { readBody, readColumns, requireShape } from './request-shape.ts';
import type { Usages } from './usages.ts';

const newName = z.strictObject({ name: z.string().max(128).optional() });

/** Connections themselves: list, create, get, rename, delete. */
export function connectionRoutes(options: {
  access: Access;
  requireConnection: RequireConnection;
  connections: Connections;
  appDefinitions: AppDefinitions;
  create: CreateConnection;
  usages: Usages;
}): Hono {
  const { access, requireConnection, connections, appDefinitions, usages } = options;
  const routes = new Hono();

  routes.get('/', async (c) => {
    const teamId = access.requireTeam(c, access.requireScope(c, 'connections:read'));
    const wanted = readColumns(c, columns.list);
    const types = c.req.queries('type[]');
    const rows = await connections.list(teamId, types);
    const definitions = new Map<string, AppDefinition | undefined>();
    for (const { definition } of rows) {
      if (!definitions.has(definition)) definitions.set(definition, await appDefinitions.find(definition));
    }
    // A parameter is named after the type whose scopes are to be checked.
    const scoped = (row: ConnectionRow) =>
      !types?.includes(row.definition) || hasScopes(row, c.req.queries(`${row.definition}[]`) ?? []);
    return json(c, {
      connections: rows.map((row) => summarize(row, definitions.get(row.definition), wanted, scoped(row))),
    });
  });

  routes.post('/', async (c) => {
    const teamId = access.requireTeam(c, access.requireScope(c, 'connections:write'));
    const { row, definition } = await options.create(teamId, await readBody(c));
    const { scopesCnt, ...connection } = summarize(row, definition);
    // As recorded: this one answer has the number of scopes under another name.
    return json(c, { connection: { ...connection, scopes: scopesCnt } });
  });

  routes.get('/:id', async (c) => {
    const { connection, definition } = await requireConnection(c, 'connections:read');
    return json(c, { connection: summarize(connection, definition, readColumns(c, columns.get)) });
  });

  routes.patch('/:id', async (c) => {
    const { connection, definition } = await requireConnection(c, 'connections:write');
    const wanted = readColumns(c, columns.rename);
    const { name = connection.name } = requireShape(newName, await readBody(c));
    await connections.rename(connection.id, name);
    return json(c, { connection: summarize({ ...connection, name }, definition, wanted), newName: name });
  });

  routes.delete('/:id', async (c) => {
    const { connection } = await requireConnection(c, 'connections:write');
    const confirmed = c.req.query('confirmed') ?? 'false';
    if (confirmed !== 'true' && confirmed !== 'false') {
      throw badRequest("Value of parameter 'confirmed' is not a boolean.");
    }
    const { scenarios, webhooks } = await usages.of(connection.id);
    if (scenarios.length > 0 && confirmed !== 'true') {
      throw badRequest(
        `The connection is used in ${scenarios.length} scenario(s). Confirm to delete it.`,
        scenarios.map((name) => ({ message: `Scenario '${name}' uses this connection.`, name })),
      );
    }
    if (webhooks.length > 0) {
      throw badRequest(
        'The connection is used by webhooks. Delete them first.',
        webhooks.map((name) => ({ message: `Webhook '${name}' uses this connection.`, name })),
      );
    }
    await connections.remove(connection.id);
    return json(c, { connection: connection.id });
  });

  return routes;
}

function summarize(row: ConnectionRow, definition: AppDefinition | undefined, wanted?: Column[], scoped = true) {
  const editable = definition !== undefined && editableNames(definition).length > 0;
  return describeConnection(row, { scoped, editable, scopeNames: definition?.scopes ?? {} }, wanted);
}
