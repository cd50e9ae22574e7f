import { isRecord, isString } from './guards.ts';

/**
 * What happens while a dialog is open, in order. Never contains anything that the user entered.
 *
 * - `shown`: the dialog is visible (still loading).
 * - `ready`: the form can be filled in; `connectionType` is e.g. `SECRET_TEXT`, `mode` is `connect` or `reconnect`. For
 *   the list of connections `mode` is `connections`, for the list of all apps `catalogue`, and `connectionType` is empty.
 * - `authorizing`: the window of an OAuth2 provider was opened, or was blocked and can be opened with another click.
 * - `authorized`: the user has granted access; saving comes next.
 * - `authorization_failed`: the provider refused; `reason` is e.g. `access_denied`. The dialog stays open.
 * - `saving`: the user pressed Connect, or has granted access.
 * - `save_failed`: the instance refused; `reason` is stable, e.g. `rejected`, `timeout`. The dialog stays open.
 * - `session_renewed`: the session had expired and your `jwtToken` function was called again.
 * - `saved`: the connection exists (`name` is its externalId); the promise resolves a moment later.
 */
export type ConnectEvent =
  | { type: 'shown' }
  | { type: 'ready'; connectionType: string; mode: string }
  | { type: 'authorizing' }
  | { type: 'authorized' }
  | { type: 'authorization_failed'; reason: string }
  | { type: 'saving' }
  | { type: 'save_failed'; reason: string }
  | { type: 'session_renewed' }
  | { type: 'saved'; id: string; name: string };

/** Checks that all members are strings, as in every event above; a newer dialog may send members unknown here. */
export function isConnectEvent(value: unknown): value is ConnectEvent {
  return isRecord(value) && isString(value.type) && Object.values(value).every(isString);
}
