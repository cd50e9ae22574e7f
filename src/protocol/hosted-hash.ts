/** Of an address of the hosted page: the fragment of an address is sent to no server. */
export const HOSTED_HASH_PREFIX = '#connect=';

export function isHostedHash(hash: string): boolean {
  return hash.startsWith(HOSTED_HASH_PREFIX);
}
