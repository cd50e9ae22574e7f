import type { AuthorizationProblemCode, ProblemCode } from '../errors.ts';
import type { AppConnectionType } from '../model/auth-value.ts';
import { isRecord, isString } from './guards.ts';

/**
 * What happens while a dialog is open, in order. Never contains anything that the user entered.
 *
 * - `shown`: the dialog is visible (still loading).
 * - `ready`: the form can be filled in; with `mode` `connections` the list of connections, with `catalogue` the list of
 *   all apps is displayed.
 * - `authorizing`: the window of an OAuth2 provider was opened, or was blocked and can be opened with another click.
 * - `authorized`: the user has granted access; saving comes next.
 * - `authorization_failed`: the provider refused, or the sign-in could not be completed. The dialog stays open.
 * - `saving`: the user pressed Connect, or has granted access.
 * - `save_failed`: the instance did not save. The dialog stays open.
 * - `session_renewed`: the session had expired and your `jwtToken` function was called again.
 * - `saved`: the connection exists (`name` is its externalId). The promise of `connect()` resolves now, while the dialog
 *   shows its success for a moment.
 */
export type ConnectEvent =
  | { type: 'shown' }
  | { type: 'ready'; mode: 'connect' | 'reconnect'; connectionType: AppConnectionType }
  | { type: 'ready'; mode: 'connections' | 'catalogue' }
  | { type: 'authorizing' }
  | { type: 'authorized' }
  | { type: 'authorization_failed'; reason: ProblemCode | AuthorizationProblemCode }
  | { type: 'saving' }
  | { type: 'save_failed'; reason: ProblemCode }
  | { type: 'session_renewed' }
  | { type: 'saved'; id: string; name: string };

/** Checks that all members are strings, as in every event above; a newer dialog may send others than those. */
export function isConnectEvent(value: unknown): value is ConnectEvent {
  return isRecord(value) && isString(value.type) && Object.values(value).every(isString);
}
