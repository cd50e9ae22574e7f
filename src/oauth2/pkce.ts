import type { PkceMethod } from '../model/oauth2.ts';
import { randomText } from './random-text.ts';

/** RFC 7636. */
export type Pkce = { method: PkceMethod; verifier: string; challenge: string };

/** Outside of a secure context there is no `crypto.subtle`. */
export class InsecurePageError extends Error {}

/** Whether the browser can compute a challenge. */
export function supportsPkce(method: PkceMethod | undefined): boolean {
  return method !== 'S256' || crypto.subtle !== undefined;
}

/** @throws InsecurePageError */
export async function createPkce(method: PkceMethod, verifier: string = randomText(43)): Promise<Pkce> {
  return { method, verifier, challenge: method === 'plain' ? verifier : await s256(verifier) };
}

/** RFC 7636 section 4.2: base64url of the SHA-256, without padding. */
async function s256(verifier: string): Promise<string> {
  if (!supportsPkce('S256')) throw new InsecurePageError();
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return btoa(String.fromCharCode(...new Uint8Array(digest)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Prepares one pair ahead: synchronous when possible, so that window.open() keeps the user activation. */
export type PkceSupply = { take(): Pkce | Promise<Pkce> };

export function createPkceSupply(method: PkceMethod): PkceSupply {
  let ready: Pkce | undefined;
  let latest: Promise<Pkce>;
  const prepare = () => {
    ready = undefined;
    const pending = createPkce(method);
    latest = pending;
    pending.then(
      (pkce) => {
        if (latest === pending) ready = pkce;
      },
      // take() returns the rejected promise.
      () => undefined,
    );
  };
  prepare();
  return {
    take() {
      const pkce = ready ?? latest;
      prepare();
      return pkce;
    },
  };
}
