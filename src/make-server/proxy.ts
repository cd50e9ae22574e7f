import { readBody } from './body.ts';
import { createGuards } from './guards.ts';
import { checkOrigin, corsHeaders } from './origin.ts';
import { ProxyError, toErrorResponse, toProxyError } from './proxy-error.ts';
import { type MakeProxyOptions, normalizePrefix, validateOptions } from './proxy-options.ts';
import { upstreamQuery } from './query.ts';
import { toResponse } from './response.ts';
import { findRoute } from './route.ts';
import { createUpstream } from './upstream.ts';

/** Serves one request. Never rejects. */
export type MakeProxy = (request: Request) => Promise<Response>;

/** Responses are not cached, and one that is opened in a window runs nothing in this site's origin. */
const SECURITY_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'x-content-type-options': 'nosniff',
};

/**
 * A proxy between the dialog and Make: authenticates the user, adds the token, and forwards what a connect dialog needs,
 * for the user's team only. Everything else is refused, in the shape of Make's own errors. Throws a TypeError for
 * invalid options.
 *
 * @example
 * const proxy = createMakeProxy({
 *   baseUrl: 'https://eu2.make.com',
 *   token: process.env.MAKE_TOKEN ?? '',
 *   allowedOrigins: ['https://cdn.example.com'], // where the dialog is
 *   authenticate: async (request) => {
 *     const customer = await customerOf(request.headers.get('authorization'));
 *     return customer && { teamId: customer.makeTeamId };
 *   },
 * });
 */
export function createMakeProxy(options: MakeProxyOptions): MakeProxy {
  validateOptions(options);
  const { apps = [], allowedOrigins = [], baseUrl, timeout: timeoutMs = 30_000, authorizationHosts: hosts } = options;
  const prefix = normalizePrefix(options.prefix);
  const send = createUpstream({ ...options, timeoutMs });
  const guards = createGuards(send, apps);

  async function serve(request: Request): Promise<Response> {
    checkOrigin(request, allowedOrigins);
    if (request.method === 'OPTIONS') return new Response(null, { status: 204 });
    const { pathname, searchParams } = new URL(request.url);
    const route = findRoute(request.method, pathname, prefix);
    if (route === undefined)
      throw new ProxyError('proxy_not_found', 'The proxy does not forward requests with this method and path.');
    const { operation, path, subject } = route;
    const { method, guard } = operation;
    const teamId = await teamOf(request);
    const body = operation.body && {
      text: await readBody(request, operation.body),
      type: 'application/json' as const,
    };
    if (guard !== 'team') await guards[guard](subject, teamId);
    const query = upstreamQuery(operation, searchParams, teamId);
    return toResponse(operation, await send({ method, path, query, ...(body && { body }) }), { baseUrl, hosts });
  }

  async function teamOf(request: Request): Promise<number> {
    const user = await Promise.resolve(request).then(options.authenticate).catch(noUser);
    if (!user)
      throw new ProxyError(
        'proxy_unauthenticated',
        'The request has no signed-in user: `authenticate` returned nothing, or failed.',
      );
    if (Number.isSafeInteger(user.teamId) && user.teamId > 0) return user.teamId;
    throw new ProxyError(
      'proxy_misconfigured',
      '`authenticate` must return { teamId }, a positive integer, or undefined.',
    );
  }

  return async (request) => {
    const response = await serve(request).catch((error: unknown) => toErrorResponse(toProxyError(error)));
    const headers = { ...SECURITY_HEADERS, ...corsHeaders(request, allowedOrigins) };
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    return response;
  };
}

const noUser = () => undefined;
