import { parseUrl } from './base-url.ts';
import { ProxyError } from './proxy-error.ts';

/** RFC 9110 5.6.2, with commas between them. */
const HEADER_NAMES = /^[\w!#$%&'*+.^`|~, -]+$/;

/**
 * The answer to a preflight request, valid for ten minutes. The page may send any header, such as those of its option
 * `backend.headers`: none of them is forwarded, and which the host's own `authenticate` reads is not known here.
 */
const preflightHeaders = (requested: string | null) => ({
  'access-control-allow-methods': 'GET, POST, PATCH, DELETE',
  'access-control-allow-headers': requested && HEADER_NAMES.test(requested) ? requested : 'authorization, content-type',
  'access-control-max-age': '600',
});

/**
 * Refuses requests of pages of other origins: they may carry cookies, and not all of them need a preflight. The proxy's
 * own origin is compared without its scheme, which a server behind a TLS proxy does not know.
 */
export function checkOrigin(request: Request, allowed: readonly string[]): void {
  const origin = request.headers.get('origin');
  if (origin === null || allowed.includes(origin)) return;
  if (parseUrl(origin)?.host === new URL(request.url).host) return;
  throw new ProxyError('proxy_origin', 'The origin of this page is not in `allowedOrigins` of the proxy.');
}

/** Lets pages of allowed origins read the response. Never with credentials, so that cookies are not sent. */
export function corsHeaders(request: Request, allowed: readonly string[]): Record<string, string> {
  const origin = request.headers.get('origin');
  return {
    vary: 'Origin',
    ...(origin !== null &&
      allowed.includes(origin) && {
        'access-control-allow-origin': origin,
        'access-control-expose-headers': 'Retry-After',
        ...(request.method === 'OPTIONS' && preflightHeaders(request.headers.get('access-control-request-headers'))),
      }),
  };
}
