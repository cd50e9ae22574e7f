import { type Context, Hono } from 'hono';
import type { TokenOwner, WhoIs } from '../provider/provider.ts';
import { accepted } from './credentials.ts';
import { makeAppApis } from './make-app-apis.ts';
import { weaverlyApi } from './weaverly-api.ts';

/**
 * The part of the apps' APIs that validates credentials. Each refuses in its own
 * way, because the real ones do.
 */
export function appApis(whoIs: WhoIs): Hono {
  const apis = new Hono();
  apis.route('/', makeAppApis());
  apis.route('/weaverly', weaverlyApi());

  apis.get('/quillmail/v1/account', (c) =>
    bearerOf(c) === accepted('quillmail', 'API Key')
      ? c.json({ plan: 'studio' })
      : c.json({ error: 'unauthorized' }, 401),
  );

  apis.get('/ringwell/account', (c) => {
    const pair = `${accepted('ringwell', 'Account number')}:${accepted('ringwell', 'Auth token')}`;
    const isAuthorized = c.req.header('authorization') === `Basic ${Buffer.from(pair).toString('base64')}`;
    return isAuthorized
      ? c.json({ state: 'open' })
      : c.body(null, 401, { 'www-authenticate': 'Basic realm="Ringwell"' });
  });

  apis.post('/marketrove/api/session', async (c) => {
    const { shop, keyId, secret, country } = await readObject(c);
    if (trimSlash(shop) !== accepted('marketrove', 'Shop address')) {
      return c.json({ message: `There is no Marketrove shop at ${String(shop)}` }, 404);
    }
    if (keyId !== accepted('marketrove', 'Key ID') || secret !== accepted('marketrove', 'Key secret')) {
      return c.json({ message: 'The key ID and the key secret do not belong together.' }, 401);
    }
    return country ? c.json({ shop }) : c.json({ message: 'The country of the shop is missing.' }, 422);
  });

  apis.post('/basalt/handshake', async (c) => {
    const { host, port, user, password, database } = await readObject(c);
    // Dialogs may send numbers as strings.
    if (host !== accepted('basalt', 'Host')) return c.text(`getaddrinfo ENOTFOUND ${String(host)}`, 502);
    if (Number(port) !== Number(accepted('basalt', 'Port'))) return c.text(`connect ECONNREFUSED ${host}:${port}`, 502);
    if (user !== accepted('basalt', 'User') || password !== accepted('basalt', 'Password')) {
      return c.json(driverError('28P01', 'auth.c', 'auth_failed'), 401);
    }
    if (database !== accepted('basalt', 'Database')) {
      return c.json(driverError('3D000', 'postinit.c', 'InitPostgres'), 404);
    }
    return c.json({ ready: true });
  });

  apis.post('/keyharbor/assume-role', async (c) => {
    const { role } = await readObject(c);
    return role === accepted('keyharbor', 'Role') ? c.json({ session: 'reader' }) : c.json({ denied: true }, 403);
  });

  apis.get('/inkwharf/me', async (c) => {
    const server = c.req.query('server') ?? accepted('inkwharf', 'Server address');
    if (trimSlash(server) !== accepted('inkwharf', 'Server address')) return c.json({ error: 'no_such_server' }, 404);
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

/** The owner of an access token. */
function accountResponse(c: Context, owner: TokenOwner | undefined) {
  return owner ? c.json(owner) : c.json({ error: 'invalid_token' }, 401);
}

async function readObject(c: Context): Promise<{ [key: string]: unknown }> {
  const body: unknown = await c.req.json();
  return typeof body === 'object' && body !== null ? { ...body } : {};
}

function trimSlash(address: unknown): string {
  return String(address).replace(/\/$/, '');
}

/** The error of a Postgres driver as JSON, without a readable message. */
function driverError(code: string, file: string, routine: string): object {
  return { length: 108, name: 'error', severity: 'FATAL', code, file, line: '334', routine };
}
