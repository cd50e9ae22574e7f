import { parsed } from './base-url.ts';
import { Refusal } from './refusal.ts';

/** What a browser asks before it sends one of our requests from another origin; an answer counts for ten minutes. */
const permissions = {
  'access-control-allow-methods': 'GET, POST, PATCH, DELETE',
  'access-control-allow-headers': 'authorization, content-type',
  'access-control-max-age': '600',
};

/**
 * Refuses a request that a page of a foreign origin sent: cookies may have come along, and not every request needs a
 * preflight. The own origin is compared without its scheme, which a server behind a TLS proxy does not know.
 */
export function checkOrigin(request: Request, allowed: readonly string[]): void {
  const origin = request.headers.get('origin');
  if (origin === null || allowed.includes(origin)) return;
  if (parsed(origin)?.host === new URL(request.url).host) return;
  throw new Refusal('proxy_origin', 'This origin may not use the proxy.');
}

/** The headers that let a page of a listed origin read the answer. Never with credentials: cookies stay out of it. */
export function corsHeaders(request: Request, allowed: readonly string[]): Record<string, string> {
  const origin = request.headers.get('origin');
  return {
    vary: 'Origin',
    ...(origin !== null &&
      allowed.includes(origin) && {
        'access-control-allow-origin': origin,
        'access-control-expose-headers': 'Retry-After',
        ...(request.method === 'OPTIONS' && permissions),
      }),
  };
}
