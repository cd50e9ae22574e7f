import { isRecord, isString, type UnknownRecord } from './guards.ts';
import { HOSTED_HASH_PREFIX } from './hosted-hash.ts';

/** What the hosted page must know: VENDOR_INIT, which there is nobody to post, and where to return to. */
export type HostedRequest = {
  version: number;
  returnUrl: string;
  /** The host's own, returned as it is. */
  state: string | undefined;
  /** Parsed like a message of that type. */
  init: UnknownRecord;
};

/** A fragment of `dialogUrl` is replaced. */
export function hostedAddress(dialogUrl: string, request: HostedRequest): string {
  const address = new URL(dialogUrl);
  address.hash = HOSTED_HASH_PREFIX + encode(JSON.stringify(request));
  return address.href;
}

/** Undefined if it is not one of `hostedAddress()`, e.g. since a program has cut the address off. */
export function parseHostedHash(hash: string): HostedRequest | undefined {
  let request: unknown;
  try {
    request = JSON.parse(decode(hash.slice(HOSTED_HASH_PREFIX.length)));
  } catch {
    return undefined;
  }
  if (!isRecord(request) || typeof request.version !== 'number') return undefined;
  const { version, returnUrl, state, init } = request;
  if (!isString(returnUrl) || !isRecord(init)) return undefined;
  return { version, returnUrl, state: isString(state) ? state : undefined, init };
}

/** As base64url (RFC 4648 section 5): programs that pass an address on change neither letters, digits, `-` nor `_`. */
function encode(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  return btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function decode(encoded: string): string {
  const bytes = Uint8Array.from(atob(encoded.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
