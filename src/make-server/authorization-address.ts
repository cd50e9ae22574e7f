import { isLocal, parsed } from './base-url.ts';
import { isRecord, parseJson } from './json.ts';
import { Refusal } from './refusal.ts';
import { textOf, type UpstreamAnswer } from './upstream.ts';

export type AddressRules = { baseUrl: string; hosts: readonly string[] | undefined };

/**
 * Where a user signs in: the redirect with which Make answers the start of OAuth, or the `url` of its older answers
 * (Make contract 5.1). A page cannot read a redirect, so it gets the address as JSON. Only https and, if there is a list
 * of them, only to its hosts; a local Make may send to a local page.
 */
export function addressIn(answer: UpstreamAnswer, { baseUrl, hosts }: AddressRules): string {
  const given = givenIn(answer);
  const url = given === undefined ? undefined : parsed(given, baseUrl);
  if (url === undefined) throw new Refusal('proxy_unusable_answer', 'Make gave no address to sign in at.');
  const safe = url.protocol === 'https:' || (isLocal(url) && isLocal(new URL(baseUrl)));
  const expected = hosts === undefined || hosts.includes(url.host);
  if (!safe || !expected || url.username !== '' || url.password !== '') {
    throw new Refusal('proxy_unusable_answer', 'Make gave an address to sign in at that is not allowed.');
  }
  return url.href;
}

function givenIn(answer: UpstreamAnswer): string | undefined {
  if (answer.status >= 300) return answer.headers.get('location') ?? undefined;
  const body = parseJson(textOf(answer));
  return isRecord(body) && typeof body.url === 'string' ? body.url : undefined;
}
