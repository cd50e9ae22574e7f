import {
  ListGlobalConnectionsRequestQuery,
  UpdateGlobalConnectionValueRequestBody,
  UpsertGlobalConnectionRequestBody,
} from '@activepieces/shared';
import { Hono } from 'hono';
import type { ApiContext } from './api-context.ts';
import { entityNotFound } from './api-error.ts';
import { describeAppConnection } from './describe-connection.ts';
import { randomId } from './ids.ts';
import { parseRequestPart, readJson, requireId, requireQuery } from './request-shape.ts';

/** Global connections, which projects share. */
export function globalConnectionRoutes(context: ApiContext): Hono {
  const { connections, list, projects, requireAdmin, platformId, checkDraft } = context;
  const routes = new Hono();

  routes.get('/', async (c) => {
    await requireAdmin(c);
    const query = requireQuery(c, ListGlobalConnectionsRequestQuery, ['status']);
    return c.json(await list({ ...query, scope: 'PLATFORM' }));
  });

  routes.post('/', async (c) => {
    const { userId } = await requireAdmin(c);
    const body = parseRequestPart('body', UpsertGlobalConnectionRequestBody, await readJson(c));
    await requireProjects(body.projectIds);
    const saved = await connections.upsert({
      ...(await checkDraft(body)),
      scope: 'PLATFORM',
      ownerId: userId,
      externalId: body.externalId ?? randomId(),
      projectIds: body.projectIds,
      preSelect: body.preSelectForNewProjects ?? false,
    });
    return c.json(describeAppConnection(saved, platformId), 201);
  });

  routes.post('/:id', async (c) => {
    await requireAdmin(c);
    const id = requireId(c);
    const body = parseRequestPart('body', UpdateGlobalConnectionValueRequestBody, await readJson(c));
    await requireProjects(body.projectIds ?? []);
    const { displayName, projectIds, preSelectForNewProjects: preSelect } = body;
    const changed = await connections.change(id, 'PLATFORM', { displayName, projectIds, preSelect });
    if (!changed) throw entityNotFound({ entityId: id, entityType: 'app_connection' });
    return c.json(describeAppConnection(changed, platformId));
  });

  routes.delete('/:id', async (c) => {
    await requireAdmin(c);
    const id = requireId(c);
    if (!(await connections.remove(id, 'PLATFORM')))
      throw entityNotFound({ entityId: id, entityType: 'app_connection' });
    return c.body(null, 204);
  });

  async function requireProjects(ids: string[]): Promise<void> {
    const missing = await projects.findMissing(ids);
    if (missing !== undefined) throw entityNotFound({ entityId: missing, entityType: 'Project' });
  }

  return routes;
}
