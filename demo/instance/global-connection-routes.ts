import {
  ListGlobalConnectionsRequestQuery,
  UpdateGlobalConnectionValueRequestBody,
  UpsertGlobalConnectionRequestBody,
} from '@activepieces/shared';
import { Hono } from 'hono';
import type { PlatformAccess } from './access.ts';
import { notFound } from './api-error.ts';
import type { ConnectionCheck } from './connection-check.ts';
import { checkDraft } from './connection-draft.ts';
import { describeConnection, describeListedConnection } from './connection-row.ts';
import type { Connections } from './connections.ts';
import type { Flows } from './flows.ts';
import type { GlobalConnections } from './global-connections.ts';
import { newId } from './ids.ts';
import { json } from './json.ts';
import { readPageRequest } from './page.ts';
import type { Projects } from './projects.ts';
import { readJson, requireId, requireQuery, requireShape } from './request-shape.ts';

export function globalConnectionRoutes(options: {
  globalConnections: GlobalConnections;
  connections: Connections;
  projects: Projects;
  flows: Flows;
  requireAdmin: PlatformAccess;
  platformId: string;
  check: ConnectionCheck;
}): Hono {
  const { globalConnections, connections, projects, flows, requireAdmin, platformId, check } = options;
  const routes = new Hono();

  routes.get('/', async (c) => {
    await requireAdmin(c);
    const query = requireQuery(c, ListGlobalConnectionsRequestQuery, ['status']);
    const page = await connections.list({ ...query, scope: 'PLATFORM' }, readPageRequest(query));
    const flowIdsOf = await flows.using(page.rows);
    const data = page.rows.map((row) => describeListedConnection(row, platformId, flowIdsOf(row)));
    return json(c, { data, next: page.next, previous: page.previous });
  });

  routes.post('/', async (c) => {
    const { userId } = await requireAdmin(c);
    const body = requireShape('body', UpsertGlobalConnectionRequestBody, await readJson(c));
    await requireProjects(body.projectIds);
    const saved = await globalConnections.upsert({
      ...(await checkDraft(body, check)),
      ownerId: userId,
      externalId: body.externalId ?? newId(),
      projectIds: body.projectIds,
      preSelect: body.preSelectForNewProjects ?? false,
    });
    return json(c, describeConnection(saved, platformId), 201);
  });

  routes.post('/:id', async (c) => {
    await requireAdmin(c);
    const id = requireId(c);
    const body = requireShape('body', UpdateGlobalConnectionValueRequestBody, await readJson(c));
    await requireProjects(body.projectIds ?? []);
    const { displayName, projectIds, preSelectForNewProjects: preSelect } = body;
    const updated = await globalConnections.update(id, { displayName, projectIds, preSelect });
    if (!updated) throw notFound({ entityId: id, entityType: 'app_connection' });
    return json(c, describeConnection(updated, platformId));
  });

  routes.delete('/:id', async (c) => {
    await requireAdmin(c);
    const id = requireId(c);
    if (!(await globalConnections.remove(id))) throw notFound({ entityId: id, entityType: 'app_connection' });
    return c.body(null, 204);
  });

  async function requireProjects(ids: string[]): Promise<void> {
    const missing = await projects.findMissing(ids);
    if (missing !== undefined) throw notFound({ entityId: missing, entityType: 'Project' });
  }

  return routes;
}
