import { type Context, Hono } from 'hono';
import type { WhoIs } from '../provider/provider.ts';
import { accountApis } from './account-apis.ts';
import { cedarpostApi } from './cedarpost-api.ts';
import { copperlineApi } from './copperline-api.ts';
import { accepted, skybarnAccount } from './credentials.ts';
import { weaverlyApi } from './weaverly-api.ts';

/**
 * The part of the apps' APIs that validates credentials. Each refuses in its own
 * way, because the real ones do.
 */
export function appApis(whoIs: WhoIs): Hono {
  const apis = new Hono();
  apis.route('/', accountApis(whoIs));
  apis.route('/cedarpost', cedarpostApi());
  apis.route('/copperline', copperlineApi());
  apis.route('/weaverly', weaverlyApi());

  apis.get('/quillmail/v1/account', (c) => {
    const isAuthorized = c.req.header('authorization') === `Bearer ${accepted('quillmail', 'API Key')}`;
    return isAuthorized ? c.json({ plan: 'studio' }) : c.json({ error: 'unauthorized' }, 401);
  });

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

  apis.get('/gridloom/me', (c) => {
    const servers = ['https://gridloom.example', accepted('gridloom', 'Server address')];
    if (!servers.includes(trimSlash(c.req.query('server')))) return c.json({ error: 'no_such_server' }, 404);
    const isAuthorized = c.req.header('authorization') === `Bearer ${accepted('gridloom', 'Personal token')}`;
    return isAuthorized ? c.json({ name: 'Harbour Lane' }) : c.json({ error: 'bad_token' }, 401);
  });

  apis.post('/skybarn/token', async (c) => {
    const account = await readObject(c);
    if (account.client_email !== skybarnAccount.client_email) {
      return c.json({ error: 'invalid_grant', error_description: 'There is no such service account.' }, 400);
    }
    const isAuthorized = account.key_id === skybarnAccount.key_id && account.key === skybarnAccount.key;
    return isAuthorized
      ? c.json({ expires_in: 3600 })
      : c.json({ error: 'invalid_grant', error_description: 'The key was revoked or does not exist.' }, 400);
  });

  apis.post('/keyharbor/assume-role', async (c) => {
    const { role } = await readObject(c);
    return role === accepted('keyharbor', 'Role') ? c.json({ session: 'reader' }) : c.json({ denied: true }, 403);
  });

  return apis;
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
