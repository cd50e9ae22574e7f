import { isRecord, isText } from './record.ts';

/**
 * What happens while a dialog is open, in order. Never holds anything the user typed.
 *
 * - `shown`: the dialog is visible (still loading).
 * - `ready`: the form can be filled in; `connectionType` is e.g. `SECRET_TEXT`, `mode` is `connect` or `reconnect`.
 * - `saving`: the user pressed Connect.
 * - `save_failed`: the instance refused; `reason` is stable, e.g. `rejected`, `timeout`. The dialog stays open.
 * - `session_renewed`: the session had expired and your `jwtToken` function was asked again.
 * - `saved`: the connection exists (`name` is its externalId); the promise resolves a moment later.
 */
export type ConnectEvent =
  | { type: 'shown' }
  | { type: 'ready'; connectionType: string; mode: string }
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
