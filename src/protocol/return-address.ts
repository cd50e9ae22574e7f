import type { ConnectErrorCode } from '../errors.ts';
import type { ConnectionResult } from '../model/connection.ts';

/** How a call on the hosted page has ended. */
export type HostedOutcome =
  | { status: 'connected'; connection: ConnectionResult }
  /** The user closed the dialog. */
  | { status: 'closed' }
  | { status: 'error'; code: ConnectErrorCode; error: string };

/** Of the query of the return URL; all others are the host's own. */
const NAMES = {
  status: 'connect_status',
  id: 'connect_id',
  name: 'connect_name',
  code: 'connect_error',
  error: 'connect_error_description',
  state: 'connect_state',
};

const ownNames = Object.values(NAMES);

/** Addresses that run a script, or show what is in them. */
const UNSAFE_SCHEMES = ['javascript:', 'data:', 'blob:', 'file:', 'filesystem:', 'about:', 'vbscript:', 'view-source:'];

/** `localhost:` is no scheme. */
const HOST_AND_PORT = /^[\w.-]+:\d+(\/|$)/;

/** What identifies the owner of an address: its origin, or the scheme of an app, e.g. `myapp:`. Undefined if it is no address to return to. */
export function returnOriginOf(address: string): string | undefined {
  if (!URL.canParse(address) || HOST_AND_PORT.test(address)) return undefined;
  const { protocol, origin, username, password } = new URL(address);
  if (UNSAFE_SCHEMES.includes(protocol) || username || password) return undefined;
  return protocol === 'https:' || protocol === 'http:' ? origin : protocol;
}

/** The host's own query and fragment stay, as they are written. */
export function returnAddress(returnUrl: string, outcome: HostedOutcome, state: string | undefined): string {
  const address = new URL(returnUrl);
  const own = new URLSearchParams({ [NAMES.status]: outcome.status });
  if (state !== undefined) own.set(NAMES.state, state);
  if (outcome.status === 'connected') {
    own.set(NAMES.id, outcome.connection.id);
    own.set(NAMES.name, outcome.connection.name);
  } else if (outcome.status === 'error') {
    own.set(NAMES.code, outcome.code);
    own.set(NAMES.error, outcome.error);
  }
  const query = hostQuery(address);
  // Not every app's parser takes a plus sign for a space.
  address.search = `${query}${query && '&'}${`${own}`.replaceAll('+', '%20')}`;
  return address.href;
}

type Returned = {
  outcome: HostedOutcome;
  state: string | undefined;
  /** The address without them. */
  cleaned: string;
};

/** Undefined for an address without an outcome, or with half of one. */
export function readReturnAddress(href: string): Returned | undefined {
  const address = new URL(href);
  const get = (name: string) => address.searchParams.get(name) ?? undefined;
  const outcome = readOutcome(get);
  const state = get(NAMES.state);
  address.search = hostQuery(address);
  return outcome && { outcome, state, cleaned: address.href };
}

/** The query without the pairs of this call, or an earlier one. */
function hostQuery({ search }: URL): string {
  const unlessOwn = (pair: string) => (ownNames.some((name) => new URLSearchParams(pair).has(name)) ? '' : pair);
  return search.replace(/[?&][^&]*/g, unlessOwn).replace(/^&/, '?');
}

function readOutcome(get: (name: string) => string | undefined): HostedOutcome | undefined {
  const id = get(NAMES.id);
  const name = get(NAMES.name);
  const code = get(NAMES.code);
  switch (get(NAMES.status)) {
    case 'connected':
      return id && name !== undefined ? { status: 'connected', connection: { id, name } } : undefined;
    case 'closed':
      return { status: 'closed' };
    case 'error':
      // Any code: a newer dialog may send one that is unknown here.
      return code ? { status: 'error', code: code as ConnectErrorCode, error: get(NAMES.error) ?? code } : undefined;
    default:
      return undefined;
  }
}
