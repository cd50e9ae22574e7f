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

/** Addresses that run a script, or show what is in them. */
const UNSAFE_SCHEMES = ['javascript:', 'data:', 'blob:', 'file:', 'filesystem:', 'about:', 'vbscript:', 'view-source:'];

/** What identifies the owner of an address: its origin, or the scheme of an app, e.g. `myapp:`. Undefined if it is no address to return to. */
export function returnOriginOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, origin, username, password } = new URL(address);
  if (UNSAFE_SCHEMES.includes(protocol) || username || password) return undefined;
  return protocol === 'https:' || protocol === 'http:' ? origin : protocol;
}

/** The host's own query and fragment stay. */
export function returnAddress(returnUrl: string, outcome: HostedOutcome, state: string | undefined): string {
  const address = new URL(returnUrl);
  const set = (name: string, value: string) => address.searchParams.set(name, value);
  // Of an earlier call.
  for (const name of Object.values(NAMES)) address.searchParams.delete(name);
  set(NAMES.status, outcome.status);
  if (state !== undefined) set(NAMES.state, state);
  if (outcome.status === 'connected') {
    set(NAMES.id, outcome.connection.id);
    set(NAMES.name, outcome.connection.name);
  } else if (outcome.status === 'error') {
    set(NAMES.code, outcome.code);
    set(NAMES.error, outcome.error);
  }
  return address.href;
}

type Returned = { outcome: HostedOutcome; state: string | undefined /** The address without them. */; cleaned: string };

/** Undefined for an address without an outcome, or with half of one. */
export function readReturnAddress(href: string): Returned | undefined {
  const address = new URL(href);
  const get = (name: string) => address.searchParams.get(name) ?? undefined;
  const outcome = readOutcome(get);
  const state = get(NAMES.state);
  for (const name of Object.values(NAMES)) address.searchParams.delete(name);
  return outcome && { outcome, state, cleaned: address.href };
}

function readOutcome(get: (name: string) => string | undefined): HostedOutcome | undefined {
  const id = get(NAMES.id);
  const name = get(NAMES.name);
  const code = get(NAMES.code);
  switch (get(NAMES.status)) {
    case 'connected':
      return id && name ? { status: 'connected', connection: { id, name } } : undefined;
    case 'closed':
      return { status: 'closed' };
    case 'error':
      // Any code: a newer dialog may send one that is unknown here.
      return code ? { status: 'error', code: code as ConnectErrorCode, error: get(NAMES.error) ?? code } : undefined;
    default:
      return undefined;
  }
}
