import type { ConnectErrorCode } from '../errors.ts';
import type { ConnectionResult } from '../model.ts';
import { type ConnectEvent, isEvent } from './events.ts';
import { isRecord, isText, type UnknownRecord } from './record.ts';

/**
 * Dialog → host, on the wire. The first eight are Activepieces' own (contract 1.5), the last four are ours; the
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
  | { type: 'CLIENT_CONNECT_EVENT'; data: { event: ConnectEvent } }
  /** Nothing secret: to be given back in the next VENDOR_INIT, should this dialog go away by accident. */
  | { type: 'CLIENT_CONNECT_DRAFT'; data: object };

/** What such a message means to the host. */
export type DialogHandlers = {
  show(): void;
  done(connection: ConnectionResult | undefined): void;
  failed(code: ConnectErrorCode, error: string): void;
  expired(): void;
  happened(event: ConnectEvent): void;
  typed(draft: object): void;
};

/**
 * Calls the handler of a message. None for whatever is not exactly one: another library's, a wrong shape, null; nor
 * for those without news.
 * @param init the dialog greets; `ours` is false for the official one
 * @param on undefined while there is nothing but a greeting to be heard
 */
export function readDialogMessage(
  message: unknown,
  init: (ours: boolean) => void,
  on: DialogHandlers | false | undefined,
): void {
  if (!isRecord(message)) return;
  const { type, data } = message;
  if (type === 'CLIENT_INIT' && isRecord(data)) init(data.version !== undefined);
  if (!on) return;
  // The payload of this one may not survive structured cloning (contract 2.2).
  if (type === 'CLIENT_AUTHENTICATION_FAILED') on.failed('authentication_failed', 'refused.');
  if (!isRecord(data) || !isText(type)) return;
  const failed = (code: unknown) => () => {
    // Any code: a newer dialog may know one that this loader does not.
    if (isText(code) && isText(data.error)) on.failed(code as ConnectErrorCode, data.error);
  };
  const read: { [type: string]: (data: UnknownRecord) => void } = {
    // @ts-expect-error: no type of message, but nothing inherited.
    __proto__: null,
    CLIENT_SHOW_CONNECTION_IFRAME: on.show,
    CLIENT_NEW_CONNECTION_DIALOG_CLOSED({ connection }) {
      // A connection that is there but malformed must not read as "closed without one".
      if (connection === undefined || isConnection(connection)) on.done(connection);
    },
    CLIENT_CONNECTION_PIECE_NOT_FOUND: failed('piece_not_found'),
    CLIENT_CONNECTION_NAME_IS_INVALID: failed('invalid_connection_name'),
    CLIENT_CONNECT_FAILED: failed(data.code),
    CLIENT_SESSION_EXPIRED: on.expired,
    CLIENT_CONNECT_EVENT({ event }) {
      if (isEvent(event)) on.happened(event);
    },
    CLIENT_CONNECT_DRAFT: on.typed,
  };
  read[type]?.(data);
}

function isConnection(value: unknown): value is ConnectionResult {
  return isRecord(value) && isText(value.id) && isText(value.name);
}
