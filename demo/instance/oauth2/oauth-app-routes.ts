import { Hono } from 'hono';
import { requireUser } from '../access.ts';
import { json } from '../json.ts';
import type { SessionTokens } from '../session-token.ts';
import { describeOAuthApp, type OAuthApps } from './oauth-apps.ts';

/** Activepieces' default. */
const DEFAULT_LIMIT = 10;

export function oauthAppRoutes(options: { oauthApps: OAuthApps; tokens: SessionTokens; platformId: string }): Hono {
  const { oauthApps, tokens, platformId } = options;
  return new Hono().get('/', async (c) => {
    await requireUser(c, tokens);
    const limit = Number(c.req.query('limit')) || DEFAULT_LIMIT;
    const apps = (await oauthApps.list()).slice(0, limit);
    return json(c, { data: apps.map((app) => describeOAuthApp(app, platformId)), next: null, previous: null });
  });
}
