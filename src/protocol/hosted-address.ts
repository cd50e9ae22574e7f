import { decodeBase64Url, encodeBase64Url } from './base64url.ts';
import { isRecord, isString, type UnknownRecord } from './guards.ts';
import { HOSTED_HASH_PREFIX } from './hosted-hash.ts';
import { toJson } from './to-json.ts';

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
  address.hash = HOSTED_HASH_PREFIX + encodeBase64Url(toJson(request));
  return address.href;
}

/** Undefined if it is not one of `hostedAddress()`, e.g. since a program has cut the address off. */
export function parseHostedHash(hash: string): HostedRequest | undefined {
  let request: unknown;
  try {
    request = JSON.parse(decodeBase64Url(hash.slice(HOSTED_HASH_PREFIX.length)));
  } catch {
    return undefined;
  }
  if (!isRecord(request) || typeof request.version !== 'number') return undefined;
  const { version, returnUrl, state, init } = request;
  if (!isString(returnUrl) || !isRecord(init)) return undefined;
  return { version, returnUrl, state: isString(state) ? state : undefined, init };
}
