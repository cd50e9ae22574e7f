import { Hono } from 'hono';
import { accepted } from './credentials.ts';

/** The APIs of the apps that only Make has connections for. */
export function makeAppApis(): Hono {
  const apis = new Hono();

  apis.get('/cedarpost/v1/account', (c) => {
    if (c.req.header('authorization') !== `Token ${accepted('cedarpost', 'API key')}`) {
      return c.json({ message: 'Access denied: Invalid token header.' }, 401);
    }
    const office = c.req.query('office')?.replace(/\/$/, '');
    if (office !== accepted('cedarpost', 'Address of your post office')) {
      return c.json({ message: `Cedarpost has no post office at ${office}.` }, 404);
    }
    // A string: a number would lose its last digits.
    return c.json({ account: '225874569526501080000', email: 'post@harbour-lane.example' });
  });

  apis.post('/copperline/sessions', async (c) => {
    const body: { [key: string]: unknown } = await c.req.json();
    const { host, mode, accessKey } = body;
    if (String(host).replace(/\/$/, '') !== accepted('copperline', 'Server address')) {
      return c.json({ error: { message: `There is no Copperline server at ${String(host)}.` } }, 404);
    }
    if (mode === 'key' && accessKey === accepted('copperline', 'Access key of a paused account')) {
      return c.json({ active: false, account: 'Harbour Lane (paused)' });
    }
    const method = copperlineMethods.get(String(mode));
    const labels = Object.entries(method?.labels ?? {});
    if (method && labels.every(([key, label]) => body[key] === accepted('copperline', label))) {
      return c.json({ active: true, id: '7731', account: 'Harbour Lane' });
    }
    return c.json({ error: { message: method?.refusal ?? 'Copperline has no such authentication method.' } }, 401);
  });

  return apis;
}

/** By the `mode` of the request: the properties to check, with the labels of their credentials. */
const copperlineMethods = new Map<string, { labels: { [key: string]: string }; refusal: string }>([
  ['key', { labels: { accessKey: 'Access key' }, refusal: 'Copperline does not know this access key.' }],
  [
    'password',
    {
      labels: { username: 'User name', password: 'Password' },
      refusal: 'The user name or the password is wrong.',
    },
  ],
  [
    'certificate',
    {
      labels: { privateKey: 'Private key', certificate: 'Certificate' },
      refusal: 'The private key does not belong to the certificate.',
    },
  ],
]);
