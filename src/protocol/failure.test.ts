import { expect, test } from 'vitest';
import type { DialogMessage } from './dialog-messages.ts';
import { failureOf } from './failure.ts';

test.each<[DialogMessage, string, string]>([
  [
    { type: 'CLIENT_AUTHENTICATION_FAILED', data: undefined },
    'authentication_failed',
    'The instance refused the jwtToken. Check its signature and expiry.',
  ],
  [{ type: 'CLIENT_CONNECTION_PIECE_NOT_FOUND', data: { error: '{"error":"x"}' } }, 'piece_not_found', '{"error":"x"}'],
  [{ type: 'CLIENT_CONNECTION_NAME_IS_INVALID', data: { error: 'x' } }, 'invalid_connection_name', 'x'],
  [{ type: 'CLIENT_CONNECT_FAILED', data: { code: 'not_permitted', error: 'no' } }, 'not_permitted', 'no'],
])('%j rejects the call', (message, code, error) => expect(failureOf(message)).toMatchObject({ code, error }));

test.each<[DialogMessage]>([
  [{ type: 'CLIENT_SHOW_CONNECTION_IFRAME', data: {} }],
  [{ type: 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED', data: { connection: undefined } }],
  [{ type: 'CLIENT_CONNECT_EVENT', data: { event: { type: 'save_failed', reason: 'timeout' } } }],
])('%j does not', (message) => expect(failureOf(message)).toBeUndefined());
