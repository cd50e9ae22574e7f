import {
  ReplaceAppConnectionsRequestBody,
  UpdateConnectionValueRequestBody,
  UpsertAppConnectionRequestBody,
} from '@activepieces/shared';
import { Hono } from 'hono';
import { type ProjectAccess, requireUser } from './access.ts';
import type { Accounts } from './accounts.ts';
import { conflict, forbidden, notFound, serverError } from './api-error.ts';
import type { ConnectionCheck } from './connection-check.ts';
import { checkDraft } from './connection-draft.ts';
import { type ConnectionRow, describeConnection } from './connection-row.ts';
import type { Connections } from './connections.ts';
import type { Flows } from './flows.ts';
import { json } from './json.ts';
import { readJson, requireId, requireShape } from './request-shape.ts';
import type { Principal, SessionTokens } from './session-token.ts';

/** What changes the connections of a project. */
export function connectionRoutes(options: {
  connections: Connections;
  flows: Flows;
  accounts: Accounts;
  tokens: SessionTokens;
  requireProject: ProjectAccess;
  platformId: string;
  check: ConnectionCheck;
  /** Somebody builds flows with the first connection of each app. */
  buildsFlows: boolean;
}): Hono {
  const { connections, flows, accounts, tokens, requireProject, platformId, check } = options;
  const routes = new Hono();

  routes.post('/', async (c) => {
    const { userId, ...principal } = await requireUser(c, tokens);
    const body = requireShape('body', UpsertAppConnectionRequestBody, await readJson(c));
    const { projectId, externalId, metadata } = body;
    await requireProject({ ...principal, userId }, projectId, 'WRITE_APP_CONNECTION');
    const draft = await checkDraft(body, check);
    const saved = await connections.upsert({ ...draft, projectId, externalId, metadata, ownerId: userId });
    if (options.buildsFlows) await flows.buildFirst(saved);
    return json(c, describeConnection(saved, platformId), 201);
  });

  routes.post('/replace', async (c) => {
    const principal = await requireUser(c, tokens);
    const body = requireShape('body', ReplaceAppConnectionsRequestBody, await readJson(c));
    const { projectId } = body;
    await requireProject(principal, projectId, 'WRITE_APP_CONNECTION');
    const source = await requireInProject(body.sourceAppConnectionId, projectId);
    const target = await requireInProject(body.targetAppConnectionId, projectId);
    if (source.piece_name !== target.piece_name) throw conflict('Connections must be from the same app');
    if (source.id === target.id) throw conflict('A connection cannot replace itself');
    await flows.replace({ projectId, source, target });
    return c.body(null, 204);
  });

  routes.post('/:id', async (c) => {
    const principal = await requireUser(c, tokens);
    const body = requireShape('body', UpdateConnectionValueRequestBody, await readJson(c));
    const { id, scope } = await requireWritable(principal, requireId(c));
    // As observed: it looks for a connection of a project by then, and does not expect to find none.
    if (scope === 'PLATFORM') throw serverError("Cannot read properties of null (reading 'value')");
    await connections.rename(id, body.displayName, body.metadata);
    return json(c, describeConnection(await requireConnection(id), platformId));
  });

  routes.delete('/:id', async (c) => {
    const principal = await requireUser(c, tokens);
    const { id } = await requireWritable(principal, requireId(c));
    await connections.remove(id);
    return c.body(null, 204);
  });

  async function requireConnection(id: string): Promise<ConnectionRow> {
    const found = await connections.find(id);
    if (!found) throw notFound({ entityId: id, entityType: 'app_connection' });
    return found;
  }

  async function requireInProject(id: string, projectId: string): Promise<ConnectionRow> {
    const found = await requireConnection(id);
    if (!found.project_ids.includes(projectId)) throw notFound({ entityId: id, entityType: 'app_connection' });
    return found;
  }

  /** A connection of the platform is in several projects: the one counts in which the user has a role. */
  async function requireWritable(principal: Principal, id: string): Promise<ConnectionRow> {
    const found = await requireConnection(id);
    for (const projectId of found.project_ids) {
      if (!(await accounts.roleIn(projectId, principal.userId))) continue;
      await requireProject(principal, projectId, 'WRITE_APP_CONNECTION');
      return found;
    }
    const [projectId] = found.project_ids;
    throw forbidden({
      message: 'No role found for the user',
      userId: principal.userId,
      ...(projectId !== undefined && { projectId }),
    });
  }

  return routes;
}
