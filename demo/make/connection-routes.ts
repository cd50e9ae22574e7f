import { Hono } from 'hono';
import { z } from 'zod';
import { badRequest, serverError } from './api-error.ts';
import { columns, describeConnection, hasScopes } from './connection-columns.ts';
import { createConnectionMaker } from './create-connection.ts';
import { jsonResponse } from './json.ts';
import type { MakeContext } from './make-context.ts';
import { readColumns, readJsonBody, requireShape } from './request-shape.ts';

const newName = z.strictObject({ name: z.string().max(128).optional() });

/** Connections themselves: list, create, get, rename, delete. */
export function connectionRoutes(context: MakeContext): Hono {
  const { requireTeam, requireConnection, connections, appDefinitions } = context;
  const create = createConnectionMaker(context);
  const routes = new Hono();

  routes.get('/', async (c) => {
    const teamId = requireTeam(c, 'connections:read');
    const requestedColumns = readColumns(c, columns.list);
    const types = c.req.queries('type[]');
    const described = (await connections.list(teamId, types)).map(async (connection) => {
      const { type } = connection;
      const definition = await appDefinitions.find(type);
      if (!definition) throw serverError('The type of a connection is gone.');
      // The name of the query parameter is the type whose scopes are checked.
      const scoped = !types?.includes(type) || hasScopes(connection, c.req.queries(`${type}[]`) ?? []);
      return describeConnection(connection, definition, { wanted: requestedColumns, scoped });
    });
    return jsonResponse(c, { connections: await Promise.all(described) });
  });

  routes.post('/', async (c) => {
    const teamId = requireTeam(c, 'connections:write');
    const created = await create(teamId, await readJsonBody(c));
    const { scopesCnt, ...connection } = describeConnection(created.connection, created.definition);
    // Only this response calls the number of scopes `scopes` (Make contract 2.2).
    return jsonResponse(c, { connection: { ...connection, scopes: scopesCnt } });
  });

  routes.get('/:id', async (c) => {
    const { connection, definition } = await requireConnection(c, 'connections:read');
    return jsonResponse(c, {
      connection: describeConnection(connection, definition, { wanted: readColumns(c, columns.get) }),
    });
  });

  routes.patch('/:id', async (c) => {
    const { connection, definition } = await requireConnection(c, 'connections:write');
    const requestedColumns = readColumns(c, columns.rename);
    const { name = connection.name } = requireShape(newName, await readJsonBody(c));
    const renamed = await connections.update(connection.id, { name });
    return jsonResponse(c, {
      connection: describeConnection(renamed, definition, { wanted: requestedColumns }),
      newName: name,
    });
  });

  routes.delete('/:id', async (c) => {
    const { connection } = await requireConnection(c, 'connections:write');
    const confirmed = c.req.query('confirmed') ?? 'false';
    if (confirmed !== 'true' && confirmed !== 'false') {
      throw badRequest("Value of parameter 'confirmed' is not a boolean.");
    }
    const { scenarios, webhooks } = connection.usage;
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
    return jsonResponse(c, { connection: connection.id });
  });

  return routes;
}
