import { ConnectError } from '../errors.ts';
import type { DialogMessage, FailureMessage } from './dialog-messages.ts';

/** The error that a message of the dialog rejects the call with; undefined for messages that report no failure. */
export function failureOf(message: FailureMessage): ConnectError;
export function failureOf(message: DialogMessage): ConnectError | undefined;
export function failureOf({ type, data }: DialogMessage): ConnectError | undefined {
  switch (type) {
    case 'CLIENT_AUTHENTICATION_FAILED':
      return new ConnectError(
        'authentication_failed',
        'The instance refused the jwtToken. Check its signature and expiry.',
      );
    case 'CLIENT_CONNECTION_PIECE_NOT_FOUND':
      return new ConnectError('piece_not_found', data.error);
    case 'CLIENT_CONNECTION_NAME_IS_INVALID':
      return new ConnectError('invalid_connection_name', data.error);
    case 'CLIENT_CONNECT_FAILED':
      return new ConnectError(data.code, data.error);
    default:
      return undefined;
  }
}
