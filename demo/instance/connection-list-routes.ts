import { ListAppConnectionOwnersRequestQuery, ListAppConnectionsRequestQuery } from '@activepieces/shared';
import { Hono } from 'hono';
import { type ProjectAccess, requireUser } from './access.ts';
import { describeListedConnection } from './connection-row.ts';
import type { Connections } from './connections.ts';
import type { Flows } from './flows.ts';
import { json } from './json.ts';
import { readPageRequest } from './page.ts';
import { requireQuery } from './request-shape.ts';
import type { SessionTokens } from './session-token.ts';

/** What a project can read of its connections, those included that the platform shares with it. */
export function connectionListRoutes(options: {
  connections: Connections;
  flows: Flows;
  tokens: SessionTokens;
  requireProject: ProjectAccess;
  platformId: string;
}): Hono {
  const { connections, flows, tokens, requireProject, platformId } = options;
  const routes = new Hono();

  routes.get('/', async (c) => {
    const principal = await requireUser(c, tokens);
    const query = requireQuery(c, ListAppConnectionsRequestQuery, ['status']);
    await requireProject(principal, query.projectId, 'READ_APP_CONNECTION');
    const page = await connections.list(query, readPageRequest(query));
    const flowIdsOf = await flows.using(page.rows, query.projectId);
    const data = page.rows.map((row) => describeListedConnection(row, platformId, flowIdsOf(row)));
    return json(c, { data, next: page.next, previous: page.previous });
  });

  routes.get('/owners', async (c) => {
    const principal = await requireUser(c, tokens);
    const { projectId } = requireQuery(c, ListAppConnectionOwnersRequestQuery, []);
    await requireProject(principal, projectId, 'READ_APP_CONNECTION');
    return json(c, { data: await connections.owners(projectId), next: null, previous: null });
  });

  return routes;
}
