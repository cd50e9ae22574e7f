import { GetOAuth2AuthorizationUrlRequestBody } from '@activepieces/shared';
import { Hono } from 'hono';
import type { ApiContext } from '../api-context.ts';
import { parseRequestPart, readJson } from '../request-shape.ts';
import { buildAuthorizationUrl } from './authorization-url.ts';
import { describeOAuthApp } from './oauth-apps.ts';
import { requireOAuth2Auth } from './oauth2-auth.ts';

/** Activepieces' default. */
const DEFAULT_LIMIT = 10;

export function oauth2Routes(context: ApiContext): Hono {
  const { requireUser, requireProject, oauthApps, pieces, platformId, buildsAuthorizationUrls } = context;
  const routes = new Hono();

  routes.get('/oauth-apps', async (c) => {
    await requireUser(c);
    const limit = Number(c.req.query('limit')) || DEFAULT_LIMIT;
    const apps = (await oauthApps.list()).slice(0, limit);
    return c.json({ data: apps.map((app) => describeOAuthApp(app, platformId)), next: null, previous: null });
  });

  // Newer than 0.79.2, on which the rest of this instance is modelled and where the browser builds the URL.
  routes.post('/app-connections/oauth2/authorization-url', async (c) => {
    if (buildsAuthorizationUrls?.() === false) return c.notFound();
    const principal = await requireUser(c);
    const body = parseRequestPart('body', GetOAuth2AuthorizationUrlRequestBody, await readJson(c));
    if (body.projectId !== undefined) await requireProject(principal, body.projectId, 'WRITE_APP_CONNECTION');
    const auth = requireOAuth2Auth(pieces.find(body.pieceName, body.pieceVersion));
    return c.json(buildAuthorizationUrl(auth, body));
  });

  return routes;
}
