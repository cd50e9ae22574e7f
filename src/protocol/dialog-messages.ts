import type { ConnectErrorCode } from '../errors.ts';
import type { ConnectionResult } from '../model.ts';
import { type ConnectEvent, isConnectEvent } from './events.ts';
import { isRecord, isString } from './guards.ts';

/**
 * Dialog → host, on the wire. The first eight are Activepieces' own (contract 1.5); we added the last four, which the
 * official SDK ignores.
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
  /** A failure for which there is no official message. Followed by CLIENT_NEW_CONNECTION_DIALOG_CLOSED. */
  | { type: 'CLIENT_CONNECT_FAILED'; data: { code: ConnectErrorCode; error: string } }
  /** The instance refused the session; the host replies with VENDOR_SESSION. */
  | { type: 'CLIENT_SESSION_EXPIRED'; data: object }
  | { type: 'CLIENT_CONNECT_EVENT'; data: { event: ConnectEvent } }
  /** The user's input without secrets. The next VENDOR_INIT returns it, in case this dialog is closed by accident. */
  | { type: 'CLIENT_CONNECT_DRAFT'; data: object };

export type DialogHandlers = {
  onShow(): void;
  onClosed(connection: ConnectionResult | undefined): void;
  onFailed(code: ConnectErrorCode, error: string): void;
  onSessionExpired(): void;
  onEvent(event: ConnectEvent): void;
  onDraft(draft: object): void;
};

/** The data of CLIENT_INIT, undefined for every other message. The official dialog sends no version. */
export function parseClientInit(message: unknown): { version?: unknown } | undefined {
  return isRecord(message) && message.type === 'CLIENT_INIT' && isRecord(message.data) ? message.data : undefined;
}

/** Calls the handler of a message, if it has one; ignores malformed messages and those of other libraries. */
export function readDialogMessage(message: unknown, handlers: DialogHandlers): void {
  if (!isRecord(message)) return;
  const { type, data } = message;
  if (type === 'CLIENT_AUTHENTICATION_FAILED') {
    // Before its data is checked: the official dialog sends an Error, which may not survive cloning (contract 2.2).
    handlers.onFailed('authentication_failed', 'The instance refused the jwtToken. Check its signature and expiry.');
  }
  if (!isRecord(data)) return;
  const fail = (code: unknown) => {
    // Any code: a newer dialog may send one that is unknown here.
    if (isString(code) && isString(data.error)) handlers.onFailed(code as ConnectErrorCode, data.error);
  };
  switch (type) {
    case 'CLIENT_SHOW_CONNECTION_IFRAME':
      handlers.onShow();
      break;
    case 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED':
      // A malformed connection must not be taken for "closed without a connection".
      if (data.connection === undefined || isConnectionResult(data.connection)) handlers.onClosed(data.connection);
      break;
    case 'CLIENT_CONNECTION_PIECE_NOT_FOUND':
      fail('piece_not_found');
      break;
    case 'CLIENT_CONNECTION_NAME_IS_INVALID':
      fail('invalid_connection_name');
      break;
    case 'CLIENT_CONNECT_FAILED':
      fail(data.code);
      break;
    case 'CLIENT_SESSION_EXPIRED':
      handlers.onSessionExpired();
      break;
    case 'CLIENT_CONNECT_EVENT':
      if (isConnectEvent(data.event)) handlers.onEvent(data.event);
      break;
    case 'CLIENT_CONNECT_DRAFT':
      handlers.onDraft(data);
  }
}

function isConnectionResult(value: unknown): value is ConnectionResult {
  return isRecord(value) && isString(value.id) && isString(value.name);
}
