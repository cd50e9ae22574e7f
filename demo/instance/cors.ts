import type { MiddlewareHandler } from 'hono';

/** Any site may call with a bearer token; there are no cookies. As observed on a running 0.79.2: no max-age either. */
export const allowEverySite: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'OPTIONS' && c.req.header('access-control-request-method')) {
    const headers = c.req.header('access-control-request-headers');
    c.res = new Response(null, {
      status: 204,
      headers: {
        'access-control-allow-methods': '*',
        vary: 'Access-Control-Request-Headers',
        ...(headers && { 'access-control-allow-headers': headers }),
      },
    });
  } else {
    await next();
  }
  c.header('access-control-allow-origin', '*');
  c.header('access-control-expose-headers', '*');
  c.header('x-content-type-options', 'nosniff');
};
