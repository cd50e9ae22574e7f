import { definedRequests } from './api-requests.ts';
import { type AuthorizationUrlRules, readAuthorizationUrl } from './authorization-url.ts';
import type { Operation } from './operations.ts';
import { ProxyError, tokenRefused } from './proxy-error.ts';
import { decodeText, type UpstreamAnswer } from './upstream.ts';

/** The headers of Make's answer that the page gets. */
const FORWARDED_HEADERS = ['content-type', 'retry-after'];

/** The response to the page: Make's answer as it is, or what the operation makes of it. */
export function toResponse(
  { answer: kind }: Operation,
  answer: UpstreamAnswer,
  rules: AuthorizationUrlRules,
): Response {
  const { status } = answer;
  if (status === 401) throw tokenRefused();
  const redirected = status >= 300 && status < 400;
  if (kind === 'url' && status < 400) return Response.json({ url: readAuthorizationUrl(answer, rules) });
  if (redirected)
    throw new ProxyError('proxy_unusable_answer', 'Make answered with a redirect, which the proxy does not follow.');
  return kind === 'requests' && status < 400 ? toRequestNames(answer) : forward(answer);
}

/** Those of real apps have a few kilobytes. */
const MAX_SECTION_BYTES = 1_000_000;

function toRequestNames(answer: UpstreamAnswer): Response {
  if (answer.bytes.byteLength > MAX_SECTION_BYTES)
    throw new ProxyError(
      'proxy_unusable_answer',
      `Make answered with a section that is larger than ${MAX_SECTION_BYTES} bytes.`,
    );
  const requests = definedRequests(decodeText(answer));
  if (requests === undefined)
    throw new ProxyError('proxy_unusable_answer', 'Make answered with a section that is not JSON.');
  return Response.json(requests);
}

function forward({ status, headers: given, bytes }: UpstreamAnswer): Response {
  const headers = new Headers();
  for (const name of FORWARDED_HEADERS) {
    const value = given.get(name);
    if (value !== null) headers.set(name, value);
  }
  // Statuses such as 204 may have no body, not even an empty one.
  return new Response(bytes.byteLength > 0 ? bytes : null, { status, headers });
}
