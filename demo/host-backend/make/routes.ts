import { Hono } from 'hono';
import type { SiteUrls } from '../../sites/site-urls.ts';
import { defaultUser } from '../users.ts';
import { describeType, type ListedType } from './connection-types.ts';
import { describeMakeConnection, type MakeConnectionFields } from './connections.ts';
import type { DialogTokens } from './dialog-token.ts';
import type { MakeClient } from './make-client.ts';

type Usage = { scenarios: string[] };

/** The host's API for its Make page: the dialog's token, connections and types, and a demo control. */
export function makeRoutes(options: {
  teamId: number;
  app: string;
  client: MakeClient;
  tokens: DialogTokens;
  urls: SiteUrls;
}): Hono {
  const { teamId, app, client, tokens, urls } = options;
  const routes = new Hono();
  const usagePath = (id: number | string) => `/demo/connections/${encodeURIComponent(id)}/usage`;

  routes.get('/make-token', async (c) => c.json({ token: await tokens.issue(defaultUser) }));

  routes.get('/make', async (c) => {
    const { appConnections } = await client<{ appConnections: ListedType[] }>(`/api/v2/sdk/apps/${app}/connections`);
    return c.json({ teamId, app, types: appConnections.map((type) => describeType(type, urls)) });
  });

  routes.get('/make/connections', async (c) => {
    const { connections } = await client<{ connections: MakeConnectionFields[] }>(
      `/api/v2/connections?teamId=${teamId}`,
    );
    const described = connections.map(async (connection) => {
      const { scenarios } = await client<Usage>(usagePath(connection.id));
      return { ...describeMakeConnection(connection, Date.now()), isUsed: scenarios.length > 0 };
    });
    return c.json({ connections: await Promise.all(described) });
  });

  routes.put('/make/connections/:id/usage', async (c) => {
    const { isUsed } = await c.req.json<{ isUsed: unknown }>();
    if (typeof isUsed !== 'boolean') return c.json({ error: 'isUsed is true or false' }, 400);
    await client(usagePath(c.req.param('id')), {
      method: 'PUT',
      body: { scenarios: isUsed ? ['Monday report'] : [] },
    });
    return c.body(null, 204);
  });

  return routes;
}
