import {
  ListAppConnectionOwnersRequestQuery,
  ListAppConnectionsRequestQuery,
  ReplaceAppConnectionsRequestBody,
  UpdateConnectionValueRequestBody,
  UpsertAppConnectionRequestBody,
} from '@activepieces/shared';
import { Hono } from 'hono';
import type { ApiContext } from './api-context.ts';
import { authorizationError, conflict, entityNotFound, fastifyError } from './api-error.ts';
import type { AppConnection } from './connections.ts';
import { describeAppConnection } from './describe-connection.ts';
import { parseRequestPart, readJson, requireId, requireQuery } from './request-shape.ts';
import type { Principal } from './session-token.ts';

/** The connections of a project; lists include global ones that are shared with it. */
export function appConnectionRoutes(context: ApiContext): Hono {
  const { connections, list, flows, accounts, requireUser, requireProject, platformId, checkDraft } = context;
  const routes = new Hono();

  routes.get('/', async (c) => {
    const principal = await requireUser(c);
    const query = requireQuery(c, ListAppConnectionsRequestQuery, ['status']);
    await requireProject(principal, query.projectId, 'READ_APP_CONNECTION');
    return c.json(await list(query));
  });

  routes.get('/owners', async (c) => {
    const principal = await requireUser(c);
    const { projectId } = requireQuery(c, ListAppConnectionOwnersRequestQuery, []);
    await requireProject(principal, projectId, 'READ_APP_CONNECTION');
    const all = await connections.listAll(({ projectIds }) => projectIds.includes(projectId));
    const ids = [...new Set(all.flatMap(({ ownerId }) => ownerId ?? []))];
    const users = (await Promise.all(ids.map(accounts.getUser))).flatMap((user) => user ?? []);
    const data = users.map(({ firstName, lastName, email }) => ({ firstName, lastName, email }));
    return c.json({ data, next: null, previous: null });
  });

  routes.post('/', async (c) => {
    const principal = await requireUser(c);
    const body = parseRequestPart('body', UpsertAppConnectionRequestBody, await readJson(c));
    const { projectId, externalId, metadata } = body;
    await requireProject(principal, projectId, 'WRITE_APP_CONNECTION');
    const saved = await connections.upsert({
      ...(await checkDraft(body)),
      scope: 'PROJECT',
      projectIds: [projectId],
      externalId,
      metadata,
      ownerId: principal.userId,
    });
    if (context.buildsFlows) await flows.buildFirst(saved);
    return c.json(describeAppConnection(saved, platformId), 201);
  });

  routes.post('/replace', async (c) => {
    const principal = await requireUser(c);
    const body = parseRequestPart('body', ReplaceAppConnectionsRequestBody, await readJson(c));
    const { projectId } = body;
    await requireProject(principal, projectId, 'WRITE_APP_CONNECTION');
    const source = await requireInProject(body.sourceAppConnectionId, projectId);
    const target = await requireInProject(body.targetAppConnectionId, projectId);
    if (source.pieceName !== target.pieceName) throw conflict('Connections must be from the same app');
    if (source.id === target.id) throw conflict('A connection cannot replace itself');
    await flows.replace(projectId, source, target);
    return c.body(null, 204);
  });

  routes.post('/:id', async (c) => {
    const principal = await requireUser(c);
    const { displayName, metadata } = parseRequestPart('body', UpdateConnectionValueRequestBody, await readJson(c));
    const { id } = await requireWritable(principal, requireId(c));
    const changed = await connections.change(id, 'PROJECT', { displayName, metadata });
    // As observed: Activepieces looks for a project's connection at this point, and fails if there is none.
    if (!changed) throw fastifyError(500, "Cannot read properties of null (reading 'value')");
    return c.json(describeAppConnection(changed, platformId));
  });

  routes.delete('/:id', async (c) => {
    const principal = await requireUser(c);
    const { id } = await requireWritable(principal, requireId(c));
    await connections.remove(id, 'PROJECT');
    return c.body(null, 204);
  });

  async function requireInProject(id: string, projectId?: string): Promise<AppConnection> {
    const found = await connections.get(id);
    if (found && (projectId === undefined || found.projectIds.includes(projectId))) return found;
    throw entityNotFound({ entityId: id, entityType: 'app_connection' });
  }

  /** A global connection is in several projects: access depends on the one in which the user has a role. */
  async function requireWritable(principal: Principal, id: string): Promise<AppConnection> {
    const found = await requireInProject(id);
    for (const projectId of found.projectIds) {
      if (!(await accounts.roleIn(projectId, principal.userId))) continue;
      await requireProject(principal, projectId, 'WRITE_APP_CONNECTION');
      return found;
    }
    const [projectId] = found.projectIds;
    throw authorizationError({
      message: 'No role found for the user',
      userId: principal.userId,
      ...(projectId !== undefined && { projectId }),
    });
  }

  return routes;
}
