import type { ConnectErrorCode } from '../errors.ts';
import type { ConnectionResult } from '../model.ts';
import { type ConnectEvent, isEvent } from './events.ts';
import { isRecord, isText } from './record.ts';

/**
 * Dialog → host, on the wire. The first eight are Activepieces' own (contract 1.5), the last three are ours; the
 * official SDK ignores those.
 */
export type DialogMessage =
  | { type: 'CLIENT_INIT'; data: { version?: number } }
  | { type: 'CLIENT_AUTHENTICATION_SUCCESS'; data: object }
  | { type: 'CLIENT_AUTHENTICATION_FAILED'; data: { message?: string } }
  | { type: 'CLIENT_CONFIGURATION_FINISHED'; data: object }
  | { type: 'CLIENT_SHOW_CONNECTION_IFRAME'; data: object }
  | { type: 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED'; data: { connection: ConnectionResult | undefined } }
  /** `error` is a JSON text, `{"isValid":…,"error":"…"}`. */
  | { type: 'CLIENT_CONNECTION_PIECE_NOT_FOUND'; data: { error: string } }
  | { type: 'CLIENT_CONNECTION_NAME_IS_INVALID'; data: { error: string } }
  /** The dialog gives up, for a reason the official messages have no word for. Followed by …DIALOG_CLOSED. */
  | { type: 'CLIENT_CONNECT_FAILED'; data: { code: ConnectErrorCode; error: string } }
  /** The instance refused the session; answered by VENDOR_SESSION. */
  | { type: 'CLIENT_SESSION_EXPIRED'; data: object }
  | { type: 'CLIENT_CONNECT_EVENT'; data: { event: ConnectEvent } };

/** What such a message means to the host. */
export type DialogNews =
  /** `ours` is false for the official dialog. */
  | { kind: 'init'; ours: boolean }
  | { kind: 'show' }
  | { kind: 'closed'; connection: ConnectionResult | undefined }
  | { kind: 'failed'; code: ConnectErrorCode; error: string }
  | { kind: 'session expired' }
  | { kind: 'event'; event: ConnectEvent };

/** Undefined for whatever is not exactly a message: another library's, a wrong shape, null; and for those without news. */
export function readDialogMessage(message: unknown): DialogNews | undefined {
  if (!isRecord(message)) return undefined;
  const { type, data } = message;
  const failed = (code: unknown, error: unknown): DialogNews | undefined =>
    // Any code: a newer dialog may know one that this loader does not.
    isText(code) && isText(error) ? { kind: 'failed', code: code as ConnectErrorCode, error } : undefined;
  // The payload of this one may not survive structured cloning (contract 2.2).
  if (type === 'CLIENT_AUTHENTICATION_FAILED') return failed('authentication_failed', 'sign-in refused.');
  if (!isRecord(data)) return undefined;
  const { version, connection, error, code, event } = data;
  switch (type) {
    case 'CLIENT_INIT':
      return { kind: 'init', ours: version !== undefined };
    case 'CLIENT_SHOW_CONNECTION_IFRAME':
      return { kind: 'show' };
    case 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED':
      // A connection that is there but malformed must not read as "closed without one".
      return connection === undefined || isConnection(connection) ? { kind: 'closed', connection } : undefined;
    case 'CLIENT_CONNECTION_PIECE_NOT_FOUND':
      return failed('piece_not_found', error);
    case 'CLIENT_CONNECTION_NAME_IS_INVALID':
      return failed('invalid_connection_name', error);
    case 'CLIENT_CONNECT_FAILED':
      return failed(code, error);
    case 'CLIENT_SESSION_EXPIRED':
      return { kind: 'session expired' };
    case 'CLIENT_CONNECT_EVENT':
      return isEvent(event) ? { kind: 'event', event } : undefined;
  }
  return undefined;
}

function isConnection(value: unknown): value is ConnectionResult {
  return isRecord(value) && isText(value.id) && isText(value.name);
}
