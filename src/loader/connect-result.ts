import { ConnectError } from '../errors.ts';
import { readReturnAddress } from '../protocol/return-address.ts';
import type { ConnectResult } from './options.ts';

/** `state` is the one that was given with the return URL: compare it with yours before you rely on the result. */
export type ReturnedResult = ConnectResult & { state: string | undefined };

/**
 * To be called by the page at the return URL: the result of the hosted page, as `connect()` would have settled. Removes
 * it from the page's address, so that a reload does not find it again.
 *
 * Anyone can make an address with a result. Read the connection from the platform before you rely on it.
 *
 * @param location on a server the URL of the request
 * @returns undefined if the address has no result
 */
export function connectResult(
  location: { readonly href: string } = globalThis.location,
): Promise<ReturnedResult> | undefined {
  const returned = readReturnAddress(location.href);
  if (!returned) return undefined;
  const { outcome, state, cleaned } = returned;
  if (location === globalThis.location) history.replaceState(history.state, '', cleaned);
  if (outcome.status === 'error') return Promise.reject(new ConnectError(outcome.code, outcome.error));
  return Promise.resolve({ connection: outcome.status === 'connected' ? outcome.connection : undefined, state });
}
