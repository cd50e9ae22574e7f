import { GetOAuth2AuthorizationUrlRequestBody } from '@activepieces/shared';
import { Hono } from 'hono';
import { type ProjectAccess, requireUser } from '../access.ts';
import { json } from '../json.ts';
import type { PieceCatalogue } from '../piece-catalogue.ts';
import { readJson, requireShape } from '../request-shape.ts';
import type { SessionTokens } from '../session-token.ts';
import { buildAuthorizationUrl } from './authorization-url.ts';
import { requireOAuth2Auth } from './oauth2-auth.ts';

/** Newer than 0.79.2, on which the rest of this instance is modelled and where the browser builds the URL. */
export function authorizationUrlRoute(options: {
  tokens: SessionTokens;
  requireProject: ProjectAccess;
  pieces: PieceCatalogue;
}): Hono {
  const { tokens, requireProject, pieces } = options;
  return new Hono().post('/authorization-url', async (c) => {
    const principal = await requireUser(c, tokens);
    const body = requireShape('body', GetOAuth2AuthorizationUrlRequestBody, await readJson(c));
    if (body.projectId !== undefined) await requireProject(principal, body.projectId, 'WRITE_APP_CONNECTION');
    const auth = requireOAuth2Auth(pieces.find(body.pieceName, body.pieceVersion));
    return json(c, buildAuthorizationUrl(auth, body));
  });
}
