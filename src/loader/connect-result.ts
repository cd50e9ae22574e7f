import { ConnectError, type ConnectErrorCode } from '../errors.ts';
import { readReturnAddress } from '../protocol/return-address.ts';
import type { ConnectResult } from './options.ts';

/** `state` is the one that was given with the return URL: compare it with yours before you rely on the result. */
type Returned = { state: string | undefined };

export type ReturnedResult = ConnectResult & Returned;

/** What `connectResult()` rejects with. */
export type ReturnedError = ConnectError & Returned;

/**
 * To be called by the page at the return URL: the result of the hosted page, as `connect()` would have settled. Removes
 * it from the page's address, so that a reload does not find it again. It rejects with a `ReturnedError`.
 *
 * Anyone can make an address with a result. Read the connection from the platform before you rely on it.
 *
 * @param location on a server the URL of the request
 * @returns undefined if the address has no result
 */
export function connectResult(
  location: { readonly href: string } | undefined = globalThis.location,
): Promise<ReturnedResult> | undefined {
  if (!location) {
    const error = 'On a server connectResult() needs the URL of the request: connectResult({ href }).';
    return Promise.reject(toError({ code: 'invalid_options', error }, undefined));
  }
  const returned = readReturnAddress(location.href);
  if (!returned) return undefined;
  const { outcome, state, cleaned } = returned;
  if (location === globalThis.location) history.replaceState(history.state, '', cleaned);
  if (outcome.status === 'error') return Promise.reject(toError(outcome, state));
  return Promise.resolve({ connection: outcome.status === 'connected' ? outcome.connection : undefined, state });
}

function toError({ code, error }: { code: ConnectErrorCode; error: string }, state: string | undefined): ReturnedError {
  return Object.assign(new ConnectError(code, error), { state });
}
