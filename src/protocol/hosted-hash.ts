/**
 * Of an address of the hosted page: the fragment of an address is sent to no server. The prefix alone stays in the
 * address, so that the page knows what it is when it is loaded anew.
 */
export const HOSTED_HASH_PREFIX = '#connect=';

export function isHostedHash(hash: string): boolean {
  return hash.startsWith(HOSTED_HASH_PREFIX);
}
