import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { renderPage } from '../pages/render-page.ts';
import { AppRefusal } from './api-request.ts';
import { createAuthorize } from './authorize.ts';
import { jsonResponse } from './json.ts';
import type { MakeContext } from './make-context.ts';

/** The start of an authorization: a URL, as a redirect or (the older method) in a JSON response. */
export function oauthStartRoutes(context: MakeContext): Hono {
  const { requireConnection } = context;
  const authorize = createAuthorize(context);
  const routes = new Hono();

  const begin = async (c: Context) => {
    const { connection, definition } = await requireConnection(c, 'connections:write');
    return authorize.begin(connection, definition, c.req.queries('scope') ?? []);
  };
  for (const mode of ['auth', 'reauth']) {
    routes.get(`/${mode}/:id`, async (c) => c.redirect(await begin(c)));
    routes.post(`/${mode}/:id`, async (c) => jsonResponse(c, { url: await begin(c) }));
  }
  return routes;
}

/** The pages of an authorization. None of them sends a message to its opener. */
export function oauthPageRoutes(context: MakeContext): Hono {
  const { authorizations } = context;
  const authorize = createAuthorize(context);
  const routes = new Hono();
  routes.use(async (c, next) => {
    await next();
    c.header(
      'Content-Security-Policy',
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    c.header('Referrer-Policy', 'no-referrer');
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Cache-Control', 'no-store');
  });

  routes.get('/init', async (c) => {
    const { handle = '', url } = c.req.query();
    const expectedUrl = await authorizations.findUrl(handle);
    // Redirects only to URLs of authorizations that began here: no open redirect.
    if (expectedUrl === undefined || url !== expectedUrl) {
      return c.html(lastPage('This authorization has expired, or was not begun here. Start again.'), 400);
    }
    return c.redirect(expectedUrl);
  });

  routes.get('/cb/:source', async (c) => {
    try {
      await authorize.finish(c.req.param('source'), c.req.query());
      return c.html(lastPage());
    } catch (error) {
      if (!(error instanceof AppRefusal)) console.error(error);
      return c.html(lastPage(error instanceof AppRefusal ? error.message : 'Something went wrong here.'), 400);
    }
  });

  return routes;
}

/** The last page of an authorization. It neither closes the window nor sends a message: clients have to poll the API. */
function lastPage(refusal?: string) {
  const title = refusal === undefined ? 'Connection authorized' : 'The connection was not authorized';
  return renderPage({
    title,
    content: html`<main><h1>${title}</h1><p>${refusal ?? ''}</p><p>You can close this window.</p></main>`,
  });
}
