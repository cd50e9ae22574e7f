import { answerTo } from './answer.ts';
import { bodyOf } from './body.ts';
import { createGuards } from './guards.ts';
import { checkOrigin, corsHeaders } from './origin.ts';
import { checkOptions, type MakeProxyOptions, normalPrefix } from './proxy-options.ts';
import { queryFor } from './query.ts';
import { answerOf, Refusal, refusalFor } from './refusal.ts';
import { routeOf } from './route.ts';
import { createUpstream } from './upstream.ts';

/** Serves one request. Never rejects. */
export type MakeProxy = (request: Request) => Promise<Response>;

/** An answer is for this page at this moment; and if somebody opens it in a window, it is no page of this site. */
const alwaysSent = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'x-content-type-options': 'nosniff',
};

/**
 * Stands between the dialog and Make: checks who asks, adds the token, and passes on what a connect dialog needs, for
 * one team at a time. Everything else is refused, in the shape of Make's own errors. Throws a TypeError for wrong
 * options.
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
  checkOptions(options);
  const { apps = [], allowedOrigins = [], baseUrl, timeout = 30_000, authorizationHosts: hosts } = options;
  const prefix = normalPrefix(options.prefix);
  const send = createUpstream({ ...options, timeout });
  const guards = createGuards(send, apps);

  async function serve(request: Request): Promise<Response> {
    checkOrigin(request, allowedOrigins);
    if (request.method === 'OPTIONS') return new Response(null, { status: 204 });
    const { pathname, searchParams } = new URL(request.url);
    const route = routeOf(request.method, pathname, prefix);
    if (route === undefined) throw new Refusal('proxy_not_found', 'The proxy does not offer this.');
    const { operation, path, subject } = route;
    const { method, guard } = operation;
    const teamId = await teamOf(request);
    const body = operation.body && { text: await bodyOf(request, guard === 'team'), type: 'application/json' as const };
    if (guard !== 'team') await guards[guard](subject, teamId);
    const query = queryFor(operation, searchParams, teamId);
    return answerTo(operation, await send({ method, path, query, ...(body && { body }) }), { baseUrl, hosts });
  }

  async function teamOf(request: Request): Promise<number> {
    const user = await Promise.resolve(request).then(options.authenticate).catch(noUser);
    if (!user) throw new Refusal('proxy_unauthenticated', 'Sign in first.');
    if (Number.isSafeInteger(user.teamId) && user.teamId > 0) return user.teamId;
    throw new Refusal('proxy_misconfigured', '`authenticate` must return { teamId: number }.');
  }

  return async (request) => {
    const response = await serve(request).catch((error: unknown) => answerOf(refusalFor(error)));
    const headers = { ...alwaysSent, ...corsHeaders(request, allowedOrigins) };
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    return response;
  };
}

const noUser = () => undefined;
