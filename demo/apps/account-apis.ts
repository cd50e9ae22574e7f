import { type Context, Hono } from 'hono';
import type { TokenOwner, WhoIs } from '../provider/provider.ts';
import { accepted } from './credentials.ts';

/** The APIs of the OAuth2 apps: each returns the owner of a token. */
export function accountApis(whoIs: WhoIs): Hono {
  const apis = new Hono();

  apis.get('/inkwharf/me', async (c) => {
    if (bearerOf(c) === accepted('inkwharf', 'Access token')) return c.json({ name: 'Harbour Lane' });
    return accountResponse(c, await whoIs('inkwharf', bearerOf(c)));
  });

  apis.get('/meterlight/me', async (c) => {
    if (c.req.header('site-key') !== accepted('meterlight', 'Site key')) return c.json({ error: 'no_such_site' }, 404);
    return accountResponse(c, await whoIs('meterlight', bearerOf(c)));
  });

  for (const app of ['parleybox', 'almanook', 'fernboard', 'tidemast', 'marlstack']) {
    apis.get(`/${app}/me`, async (c) => accountResponse(c, await whoIs(app, bearerOf(c))));
  }

  return apis;
}

function bearerOf(c: Context): string {
  return c.req.header('authorization')?.replace(/^Bearer /, '') ?? '';
}

function accountResponse(c: Context, owner: TokenOwner | undefined) {
  return owner ? c.json(owner) : c.json({ error: 'invalid_token' }, 401);
}
