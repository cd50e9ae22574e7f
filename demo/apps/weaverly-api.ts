import { randomBytes } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { type Html, renderPage } from '../pages/render-page.ts';

type Token = { secret: string; callback: string; verifier?: string };

const consumers: { [key: string]: string } = { 'make-weaverly': 'wv-make-shuttle-loom' };

/**
 * OAuth 1.0a (RFC 5849) with PLAINTEXT signatures, for one user who is always signed in. Token responses are
 * form-encoded, as in the RFC.
 */
export function weaverlyApi(): Hono {
  const requests = new Map<string, Token>();
  const accesses = new Map<string, Token>();
  const api = new Hono();

  api.post('/oauth/request-token', (c) => {
    const { consumer, callback } = readHeader(c);
    if (!isSigned(c) || !consumer || !callback) return problemResponse(c, 'signature_invalid');
    const token = randomToken();
    const secret = randomToken();
    requests.set(token, { secret, callback });
    return formResponse(c, { oauth_token: token, oauth_token_secret: secret, oauth_callback_confirmed: 'true' });
  });

  api.get('/oauth/authorize', (c) => {
    const token = requests.get(c.req.query('oauth_token') ?? '');
    if (!token) return c.html(expiredPage(), 400);
    // Browsers apply form-action to redirects after a form submission too.
    const { origin } = new URL(token.callback);
    c.header('Content-Security-Policy', `default-src 'none'; frame-ancestors 'none'; form-action 'self' ${origin}`);
    c.header('Referrer-Policy', 'no-referrer');
    return c.html(consentPage(origin, c.req.query('oauth_token') ?? ''));
  });

  api.post('/oauth/authorize', async (c) => {
    const { oauth_token, choice } = await c.req.parseBody();
    const name = String(oauth_token);
    const token = requests.get(name);
    if (!token) return c.html(expiredPage(), 400);
    const back = new URL(token.callback);
    back.searchParams.set('oauth_token', name);
    if (choice === 'allow') {
      token.verifier = randomToken();
      back.searchParams.set('oauth_verifier', token.verifier);
    } else {
      requests.delete(name);
      back.searchParams.set('oauth_problem', 'user_refused');
    }
    return c.redirect(back.href, 303);
  });

  api.post('/oauth/access-token', (c) => {
    const { token = '', verifier } = readHeader(c);
    const pending = requests.get(token);
    if (!pending || !isSigned(c, pending)) return problemResponse(c, 'token_rejected');
    if (pending.verifier === undefined || pending.verifier !== verifier)
      return problemResponse(c, 'permission_unknown');
    requests.delete(token);
    const access = randomToken();
    const secret = randomToken();
    accesses.set(access, { ...pending, secret });
    return formResponse(c, { oauth_token: access, oauth_token_secret: secret });
  });

  api.get('/workshop', (c) => {
    const pending = accesses.get(readHeader(c).token ?? '');
    return pending && isSigned(c, pending)
      ? c.json({ id: '60417', workshop: 'Weavers of Harbour Lane' })
      : problemResponse(c, 'token_rejected');
  });

  return api;
}

function randomToken(): string {
  return randomBytes(18).toString('base64url');
}

function readHeader(c: Context) {
  const pairs = (c.req.header('authorization') ?? '').matchAll(/oauth_(\w+)="([^"]*)"/g);
  const found = Object.fromEntries(Array.from(pairs, ([, name, value]) => [name, decodeURIComponent(value ?? '')]));
  const { consumer_key: consumer, token, callback, verifier, signature, signature_method: method } = found;
  return { consumer, token, callback, verifier, signature, method };
}

/** RFC 5849, 3.4.4. */
function isSigned(c: Context, token?: Token): boolean {
  const { consumer = '', signature, method } = readHeader(c);
  const secret = Object.hasOwn(consumers, consumer) ? consumers[consumer] : undefined;
  return secret !== undefined && method === 'PLAINTEXT' && signature === `${secret}&${token?.secret ?? ''}`;
}

function formResponse(c: Context, fields: { [name: string]: string }, status: 200 | 401 = 200) {
  return c.body(new URLSearchParams(fields).toString(), status, {
    'content-type': 'application/x-www-form-urlencoded',
  });
}

/** As in the OAuth Problem Reporting extension. */
function problemResponse(c: Context, oauth_problem: string) {
  return formResponse(c, { oauth_problem }, 401);
}

const weaverlyPage = (content: Html) => renderPage({ title: 'Weaverly', content: html`<main>${content}</main>` });

const expiredPage = () => weaverlyPage(html`<h1>This request is not known any more</h1>`);

function consentPage(client: string, token: string) {
  return weaverlyPage(html`<h1>Connect Weaverly with ${client}?</h1>
    <p>It would be able to read and change the patterns of <strong>Weavers of Harbour Lane</strong>.</p>
    <form method="post" action="/weaverly/oauth/authorize">
      <input type="hidden" name="oauth_token" value="${token}" />
      <button name="choice" value="allow">Allow</button>
      <button name="choice" value="deny">Deny</button>
    </form>`);
}
