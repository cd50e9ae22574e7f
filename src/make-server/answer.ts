import { type AddressRules, addressIn } from './authorization-address.ts';
import type { Operation } from './operations.ts';
import { Refusal } from './refusal.ts';
import { requestsOf } from './requests-of-api.ts';
import { textOf, type UpstreamAnswer } from './upstream.ts';

/** All of Make's headers that are any business of the page. */
const passedHeaders = ['content-type', 'retry-after'];

/** What the page gets for Make's answer: mostly the same. */
export function answerTo({ answer: kind }: Operation, answer: UpstreamAnswer, rules: AddressRules): Response {
  const { status } = answer;
  const redirected = status >= 300 && status < 400;
  if (kind === 'address' && status < 400) return Response.json({ url: addressIn(answer, rules) });
  if (redirected) throw new Refusal('proxy_unusable_answer', 'Make answered with a redirect.');
  return kind === 'requests' && status < 400 ? reduced(answer) : passedOn(answer);
}

function reduced(answer: UpstreamAnswer): Response {
  const requests = requestsOf(textOf(answer));
  if (requests === undefined) throw new Refusal('proxy_unusable_answer', 'Make gave a section that is no JSON.');
  return Response.json(requests);
}

function passedOn({ status, headers: given, bytes }: UpstreamAnswer): Response {
  const headers = new Headers();
  for (const name of passedHeaders) {
    const value = given.get(name);
    if (value !== null) headers.set(name, value);
  }
  // Statuses such as 204 may have no body, not even an empty one.
  return new Response(bytes.byteLength > 0 ? bytes : null, { status, headers });
}
