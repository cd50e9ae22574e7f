import type { ConnectErrorCode } from '../errors.ts';
import type { ConnectionResult } from '../model/connection.ts';
import { type ConnectEvent, isConnectEvent } from './events.ts';
import { isRecord, isString } from './guards.ts';
import type { RecoverableInput } from './recoverable-input.ts';
import type { Unparsed } from './unparsed.ts';

/**
 * Dialog → host. The first eight are Activepieces' own (contract 1.5); we added the last four, which the official SDK
 * ignores.
 */
export type DialogMessage =
  /** The official dialog sends no version. */
  | { type: 'CLIENT_INIT'; data: { version?: number } }
  | { type: 'CLIENT_AUTHENTICATION_SUCCESS'; data: object }
  | { type: 'CLIENT_AUTHENTICATION_FAILED'; data?: unknown }
  | { type: 'CLIENT_CONFIGURATION_FINISHED'; data: object }
  | { type: 'CLIENT_SHOW_CONNECTION_IFRAME'; data: object }
  | { type: 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED'; data: { connection: ConnectionResult | undefined } }
  /** `error` is a JSON text, `{"isValid":…,"error":"…"}`. */
  | { type: 'CLIENT_CONNECTION_PIECE_NOT_FOUND'; data: { error: string } }
  | { type: 'CLIENT_CONNECTION_NAME_IS_INVALID'; data: { error: string } }
  /** A failure for which there is no official message. Followed by CLIENT_NEW_CONNECTION_DIALOG_CLOSED. */
  | { type: 'CLIENT_CONNECT_FAILED'; data: { code: ConnectErrorCode; error: string } }
  /** The instance refused the session; the host replies with VENDOR_SESSION. */
  | { type: 'CLIENT_SESSION_EXPIRED'; data: object }
  | { type: 'CLIENT_CONNECT_EVENT'; data: { event: ConnectEvent } }
  /**
   * The next VENDOR_INIT returns the draft, in case this dialog is closed by accident. It is undefined once the input was
   * saved or discarded. `isBusy` says that the dialog has something to end before it is removed: a save until its outcome
   * is known, a sign-in whose window it has to close. With a `connection` the result is known: the dialog shows its
   * success for a moment, and closes.
   */
  | {
      type: 'CLIENT_CONNECT_DRAFT';
      data: {
        draft: Unparsed<RecoverableInput> | undefined;
        isBusy?: boolean;
        connection?: ConnectionResult | undefined;
      };
    };

/** Those that a host page has a use for. */
export type UsedDialogMessage = Exclude<
  DialogMessage,
  { type: 'CLIENT_AUTHENTICATION_SUCCESS' | 'CLIENT_CONFIGURATION_FINISHED' }
>;

/** Those that reject the call. */
export type FailureMessage = Extract<
  DialogMessage,
  {
    type:
      | 'CLIENT_AUTHENTICATION_FAILED'
      | 'CLIENT_CONNECTION_PIECE_NOT_FOUND'
      | 'CLIENT_CONNECTION_NAME_IS_INVALID'
      | 'CLIENT_CONNECT_FAILED';
  }
>;

function isConnectionResult(value: unknown): value is ConnectionResult {
  return isRecord(value) && isString(value.id) && isString(value.name);
}

/** False for malformed messages, those of other libraries, and those that a host page has no use for. */
export function isDialogMessage(message: unknown): message is UsedDialogMessage {
  if (!isRecord(message)) return false;
  const { type, data } = message;
  // Whatever its data: the official dialog sends an Error, which may not survive cloning (contract 2.2).
  if (type === 'CLIENT_AUTHENTICATION_FAILED') return true;
  if (!isRecord(data)) return false;
  switch (type) {
    case 'CLIENT_INIT':
    case 'CLIENT_SHOW_CONNECTION_IFRAME':
    case 'CLIENT_SESSION_EXPIRED':
      return true;
    case 'CLIENT_CONNECT_DRAFT':
    case 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED':
      // A malformed connection must not be taken for "closed without a connection".
      return data.connection === undefined || isConnectionResult(data.connection);
    case 'CLIENT_CONNECTION_PIECE_NOT_FOUND':
    case 'CLIENT_CONNECTION_NAME_IS_INVALID':
      return isString(data.error);
    case 'CLIENT_CONNECT_FAILED':
      // Any code: a newer dialog may send one that is unknown here.
      return isString(data.code) && isString(data.error);
    case 'CLIENT_CONNECT_EVENT':
      return isConnectEvent(data.event);
    default:
      return false;
  }
}
