import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import { drawLogo, logoColors } from '../apps/logos.ts';
import { interactionRoutes } from '../provider/interaction-routes.ts';
import { errors } from '../provider/oidc-provider.ts';
import { errorPage } from '../provider/pages.ts';
import type { DemoProvider, OpenRealm } from '../provider/provider.ts';
import { realms } from '../provider/realms.ts';

type Env = { Bindings: HttpBindings };

const tenantPaths = realms.filter(({ tenant }) => tenant).map(({ path }) => path);

/** `form-action` comes last, because interactions append to it. */
const policy =
  "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

const headers = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** The authorization servers of the invented apps. */
export function providerSite(provider: DemoProvider): Hono<Env> {
  const site = new Hono<Env>();
  site.use(async (c, next) => {
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
    await next();
  });

  site.get('/logos/:file', (c) => {
    const logo = drawLogo(c.req.param('file').replace(/\.svg$/, ''));
    return logo ? c.body(logo, 200, { 'Content-Type': 'image/svg+xml' }) : c.notFound();
  });
  site.get('/brands.css', (c) => c.body(brandSheet(), 200, { 'Content-Type': 'text/css; charset=utf-8' }));

  for (const open of provider.realms) {
    const { path } = open.realm;
    site.route(`/${path}/interaction`, interactionRoutes(open));
    site.all(`/${path}/*`, (c) => handOver(c, open));
  }
  site.all('/:realm/*', (c) =>
    refuse(
      c,
      404,
      'invalid_request',
      `there is no organisation “${c.req.param('realm')}” here; the demo has ${tenantPaths.join(' and ')}`,
    ),
  );

  site.onError((error, c) => {
    // The interaction's cookie is missing, or it has expired.
    if (error instanceof errors.SessionNotFound) {
      return refuse(c, 400, error.error, 'this sign-in has expired, or was begun in another browser');
    }
    console.error(error);
    return refuse(c, 500, 'server_error', 'something went wrong here');
  });
  site.notFound((c) => refuse(c, 404, 'invalid_request', 'there is nothing at this address'));
  return site;
}

/** oidc-provider needs Node's request and response, and a path relative to its mount point. */
async function handOver(c: Context<Env>, { realm, provider }: OpenRealm): Promise<Response> {
  const { incoming, outgoing } = c.env;
  for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value);
  const url = incoming.url ?? '/';
  Object.assign(incoming, { originalUrl: url, url: url.slice(realm.path.length + 1) });
  await provider.callback()(incoming, outgoing);
  return RESPONSE_ALREADY_SENT;
}

/** An HTML page for browsers; at the token endpoint an error response as in RFC 6749 5.2. */
function refuse(c: Context<Env>, status: 400 | 404 | 500, code: string, description: string) {
  if (c.req.method === 'POST') return c.json({ error: code, error_description: description }, status);
  return c.html(errorPage({ code, description }), status);
}

function brandSheet(): string {
  return Object.entries(logoColors)
    .map(([app, color]) => `[data-app="${app}"] { --brand: ${color}; }`)
    .join('\n');
}
