import { isRecord, isText } from './record.ts';

/**
 * What happens while a dialog is open, in order. Never holds anything the user typed.
 *
 * - `shown`: the dialog is visible (still loading).
 * - `ready`: the form can be filled in; `connectionType` is e.g. `SECRET_TEXT`, `mode` is `connect` or `reconnect`. Of a
 *   list `mode` is `connections`, of all apps `catalogue`, and `connectionType` is empty.
 * - `authorizing`: the window of an OAuth2 provider was opened, or could be opened with another click.
 * - `authorized`: the user has allowed access there; it is saved next.
 * - `authorization_failed`: the provider said no; `reason` is e.g. `access_denied`. The dialog stays open.
 * - `saving`: the user pressed Connect, or has allowed access.
 * - `save_failed`: the instance refused; `reason` is stable, e.g. `rejected`, `timeout`. The dialog stays open.
 * - `session_renewed`: the session had expired and your `jwtToken` function was asked again.
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

/**
 * A flat record of texts: no event holds more. Which members it has is for the dialog to know, which may be newer
 * than this loader.
 */
export function isEvent(value: unknown): value is ConnectEvent {
  return isRecord(value) && isText(value.type) && Object.values(value).every(isText);
}
