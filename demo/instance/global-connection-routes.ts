import {
  ListGlobalConnectionsRequestQuery,
  UpdateGlobalConnectionValueRequestBody,
  UpsertGlobalConnectionRequestBody,
} from '@activepieces/shared';
import { Hono } from 'hono';
import type { PlatformAccess } from './access.ts';
import { notFound } from './api-error.ts';
import type { DraftCheck } from './connection-draft.ts';
import type { ConnectionList } from './connection-list.ts';
import type { Connections } from './connections.ts';
import { describeConnection } from './describe-connection.ts';
import { newId } from './ids.ts';
import { json } from './json.ts';
import type { Projects } from './projects.ts';
import { readJson, requireId, requireQuery, requireShape } from './request-shape.ts';

/** Global connections, which projects share. */
export function globalConnectionRoutes(options: {
  connections: Connections;
  list: ConnectionList;
  projects: Projects;
  requireAdmin: PlatformAccess;
  platformId: string;
  checkDraft: DraftCheck;
}): Hono {
  const { connections, list, projects, requireAdmin, platformId, checkDraft } = options;
  const routes = new Hono();

  routes.get('/', async (c) => {
    await requireAdmin(c);
    const query = requireQuery(c, ListGlobalConnectionsRequestQuery, ['status']);
    return json(c, await list({ ...query, scope: 'PLATFORM' }));
  });

  routes.post('/', async (c) => {
    const { userId } = await requireAdmin(c);
    const body = requireShape('body', UpsertGlobalConnectionRequestBody, await readJson(c));
    await requireProjects(body.projectIds);
    const saved = await connections.upsert({
      ...(await checkDraft(body)),
      scope: 'PLATFORM',
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
    const changed = await connections.change(id, 'PLATFORM', { displayName, projectIds, preSelect });
    if (!changed) throw notFound({ entityId: id, entityType: 'app_connection' });
    return json(c, describeConnection(changed, platformId));
  });

  routes.delete('/:id', async (c) => {
    await requireAdmin(c);
    const id = requireId(c);
    if (!(await connections.remove(id, 'PLATFORM'))) throw notFound({ entityId: id, entityType: 'app_connection' });
    return c.body(null, 204);
  });

  async function requireProjects(ids: string[]): Promise<void> {
    const missing = await projects.findMissing(ids);
    if (missing !== undefined) throw notFound({ entityId: missing, entityType: 'Project' });
  }

  return routes;
}
