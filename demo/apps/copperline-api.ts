import { Hono } from 'hono';
import { accepted } from './credentials.ts';

type Request = { [key: string]: unknown };

/** Telephone switches with three authentication methods. */
export function copperlineApi(): Hono {
  const api = new Hono();
  api.post('/sessions', async (c) => {
    const request: Request = await c.req.json();
    if (String(request.host).replace(/\/$/, '') !== accepted('copperline', 'Server address')) {
      return c.json({ error: { message: `There is no Copperline server at ${String(request.host)}.` } }, 404);
    }
    const paused = request.accessKey === accepted('copperline', 'Access key of a paused account');
    if (request.mode === 'key' && paused) return c.json({ active: false, account: 'Harbour Lane (paused)' });
    const refusal = refusalReason(request);
    if (refusal !== undefined) return c.json({ error: { message: refusal } }, 401);
    return c.json({ active: true, id: '7731', account: 'Harbour Lane' });
  });
  return api;
}

function refusalReason(request: Request): string | undefined {
  const isAccepted = (key: string, label: string) => request[key] === accepted('copperline', label);
  switch (request.mode) {
    case 'key':
      return isAccepted('accessKey', 'Access key') ? undefined : 'Copperline does not know this access key.';
    case 'password':
      return isAccepted('username', 'User name') && isAccepted('password', 'Password')
        ? undefined
        : 'The user name or the password is wrong.';
    case 'certificate':
      return isAccepted('privateKey', 'Private key') && isAccepted('certificate', 'Certificate')
        ? undefined
        : 'The private key does not belong to the certificate.';
    default:
      return 'Copperline knows no such way to sign in.';
  }
}
