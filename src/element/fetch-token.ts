import { TAG_NAME } from './tag-name.ts';

/** RFC 6750 section 2.1: what a bearer token consists of. */
const TOKEN = /^[\w.~+/-]+=*$/;

/**
 * Asks the host's backend for a JWT, which it sends as text, to the user who is signed in there: with the cookies of the
 * page's own origin, and never from a cache.
 *
 * @throws an error that says what was answered; `connect()` makes it the cause of `authentication_failed`
 */
export async function fetchToken(url: string): Promise<string> {
  const response = await fetch(url, {
    credentials: 'same-origin',
    cache: 'no-store',
    headers: { Accept: 'text/plain' },
  });
  if (!response.ok) throw new Error(`The token-url of <${TAG_NAME}> answered with the status ${response.status}.`);
  const token = (await response.text()).trim();
  // E.g. a page to sign in, which the backend has redirected to.
  if (!TOKEN.test(token)) {
    const type = response.headers.get('Content-Type') ?? 'no Content-Type';
    throw new Error(`The token-url of <${TAG_NAME}> must answer with the JWT as text, but answered with ${type}.`);
  }
  return token;
}
