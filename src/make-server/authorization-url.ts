import { isLocalhost, parseUrl } from './base-url.ts';
import { isRecord, parseJson } from './json.ts';
import { ProxyError } from './proxy-error.ts';
import { decodeText, type UpstreamAnswer } from './upstream.ts';

export type AuthorizationUrlRules = { baseUrl: string; hosts: readonly string[] | undefined };

/**
 * Where a user signs in: the redirect with which Make answers the start of OAuth, or the `url` of its older answers
 * (Make contract 5.1). A page cannot read a redirect, so it gets the URL as JSON. It must be https and, if hosts are
 * listed, on one of them; a Make on localhost may send to a page on localhost.
 */
export function readAuthorizationUrl(answer: UpstreamAnswer, { baseUrl, hosts }: AuthorizationUrlRules): string {
  const given = findUrl(answer);
  const url = given === undefined ? undefined : parseUrl(given, baseUrl);
  if (url === undefined)
    throw new ProxyError('proxy_unusable_answer', 'Make answered the start of a sign-in without a URL.');
  const safe = url.protocol === 'https:' || (isLocalhost(url) && isLocalhost(new URL(baseUrl)));
  const expected = hosts === undefined || hosts.includes(url.host);
  if (!safe || !expected || url.username !== '' || url.password !== '') {
    throw new ProxyError(
      'proxy_unusable_answer',
      'Make answered the start of a sign-in with a URL that is not https, or not in `authorizationHosts`.',
    );
  }
  return url.href;
}

function findUrl(answer: UpstreamAnswer): string | undefined {
  if (answer.status >= 300) return answer.headers.get('location') ?? undefined;
  const body = parseJson(decodeText(answer));
  return isRecord(body) && typeof body.url === 'string' ? body.url : undefined;
}
