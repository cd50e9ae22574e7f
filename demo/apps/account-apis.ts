import { type Context, Hono } from 'hono';
import type { TokenOwner, WhoIs } from '../provider/provider.ts';
import { accepted } from './credentials.ts';

/** The APIs of the apps that one signs in to: each says whom a token stands for. */
export function accountApis(whoIs: WhoIs): Hono {
  const apis = new Hono();

  apis.get('/inkwharf/me', async (c) => {
    if (bearerOf(c) === accepted('inkwharf', 'Access token')) return c.json({ name: 'Harbour Lane' });
    return answer(c, await whoIs('inkwharf', bearerOf(c)));
  });

  apis.get('/meterlight/me', async (c) => {
    if (c.req.header('site-key') !== accepted('meterlight', 'Site key')) return c.json({ error: 'no_such_site' }, 404);
    return answer(c, await whoIs('meterlight', bearerOf(c)));
  });

  for (const app of ['parleybox', 'almanook', 'fernboard', 'tidemast', 'marlstack']) {
    apis.get(`/${app}/me`, async (c) => answer(c, await whoIs(app, bearerOf(c))));
  }

  return apis;
}

function bearerOf(c: Context): string {
  return c.req.header('authorization')?.replace(/^Bearer /, '') ?? '';
}

function answer(c: Context, owner: TokenOwner | undefined) {
  return owner ? c.json(owner) : c.json({ error: 'invalid_token' }, 401);
}
