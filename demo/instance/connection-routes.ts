import {
  AppConnectionType,
  ListAppConnectionsRequestQuery,
  UpdateConnectionValueRequestBody,
  UpsertAppConnectionRequestBody,
} from '@activepieces/shared';
import { Hono } from 'hono';
import { type ProjectAccess, requireUser } from './access.ts';
import { conflict, invalidRequest, notFound } from './api-error.ts';
import type { ConnectionCheck } from './connection-check.ts';
import { type ConnectionRow, describeConnection, describeListedConnection } from './connection-row.ts';
import type { Connections } from './connections.ts';
import { isId } from './ids.ts';
import { json } from './json.ts';
import { findPiece } from './piece-catalogue.ts';
import { isVersion } from './piece-version.ts';
import { readJson, requireShape } from './request-shape.ts';
import type { SessionTokens } from './session-token.ts';

/** What to do when a list asks for no number: Activepieces' own default. */
const defaultLimit = 10;

export function connectionRoutes(options: {
  connections: Connections;
  tokens: SessionTokens;
  requireProject: ProjectAccess;
  platformId: string;
  check: ConnectionCheck;
}): Hono {
  const { connections, tokens, requireProject, platformId, check } = options;
  const routes = new Hono();

  routes.get('/', async (c) => {
    const principal = await requireUser(c, tokens);
    const { status, ...single } = c.req.queries();
    const query = requireShape('querystring', ListAppConnectionsRequestQuery, {
      ...Object.fromEntries(Object.entries(single).map(([key, values]) => [key, values[0]])),
      ...(status && { status }),
    });
    await requireProject(principal, query.projectId, 'READ_APP_CONNECTION');
    // Every connection here belongs to one project.
    if (query.scope === 'PLATFORM') return json(c, { data: [], next: null, previous: null });
    const limit = query.limit ?? defaultLimit;
    const { rows, next, previous } = await connections.list(query, { cursor: query.cursor, limit });
    return json(c, { data: rows.map((row) => describeListedConnection(row, platformId)), next, previous });
  });

  routes.post('/', async (c) => {
    const principal = await requireUser(c, tokens);
    const body = requireShape('body', UpsertAppConnectionRequestBody, await readJson(c));
    await requireProject(principal, body.projectId, 'WRITE_APP_CONNECTION');
    if (body.pieceVersion !== undefined && !isVersion(body.pieceVersion)) throw conflict('Invalid piece version');
    const piece = findPiece(body.pieceName, body.pieceVersion);
    const placeholder = body.type === 'PLACEHOLDER';
    const value = await check(piece, placeholder ? { type: AppConnectionType.NO_AUTH as const } : body.value);
    const saved = await connections.upsert({
      projectId: body.projectId,
      ownerId: principal.userId,
      externalId: body.externalId,
      displayName: body.displayName,
      type: value.type,
      status: placeholder ? 'MISSING' : 'ACTIVE',
      pieceName: piece.name,
      pieceVersion: piece.version,
      metadata: body.metadata,
      value,
    });
    return json(c, describeConnection(saved, platformId), 201);
  });

  routes.post('/:id', async (c) => {
    const principal = await requireUser(c, tokens);
    const body = requireShape('body', UpdateConnectionValueRequestBody, await readJson(c));
    const { id, project_id } = await requireConnection(c.req.param('id'));
    await requireProject(principal, project_id, 'WRITE_APP_CONNECTION');
    await connections.rename(id, body.displayName, body.metadata);
    return json(c, describeConnection(await requireConnection(id), platformId));
  });

  routes.delete('/:id', async (c) => {
    const principal = await requireUser(c, tokens);
    const { id, project_id } = await requireConnection(c.req.param('id'));
    await requireProject(principal, project_id, 'WRITE_APP_CONNECTION');
    await connections.remove(id);
    return c.body(null, 204);
  });

  async function requireConnection(id: string): Promise<ConnectionRow> {
    if (!isId(id)) {
      throw invalidRequest([{ where: 'params/id', message: 'Invalid string: must match pattern /^[0-9a-zA-Z]{21}$/' }]);
    }
    const found = await connections.find(id);
    if (!found) throw notFound({ entityId: id, entityType: 'app_connection' });
    return found;
  }

  return routes;
}
