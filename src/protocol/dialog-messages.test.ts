import { describe, expect, test } from 'vitest';
import { readDialogMessage } from './dialog-messages.ts';

const connection = { id: 'id-1', name: 'acme' };
const closed = 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED';

describe('what a dialog may say', () => {
  test.each([
    [
      { type: 'CLIENT_INIT', data: {} },
      { kind: 'init', ours: false },
    ],
    [
      { type: 'CLIENT_INIT', data: { version: 1 } },
      { kind: 'init', ours: true },
    ],
    [{ type: 'CLIENT_SHOW_CONNECTION_IFRAME', data: {} }, { kind: 'show' }],
    [
      { type: closed, data: { connection } },
      { kind: 'closed', connection },
    ],
    [
      { type: closed, data: { connection: undefined } },
      { kind: 'closed', connection: undefined },
    ],
    [
      { type: 'CLIENT_CONNECTION_PIECE_NOT_FOUND', data: { error: '{}' } },
      { kind: 'failed', code: 'piece_not_found', error: '{}' },
    ],
    [
      { type: 'CLIENT_CONNECTION_NAME_IS_INVALID', data: { error: '{}' } },
      { kind: 'failed', code: 'invalid_connection_name', error: '{}' },
    ],
    [
      { type: 'CLIENT_CONNECT_FAILED', data: { code: 'not_permitted', error: 'no' } },
      { kind: 'failed', code: 'not_permitted', error: 'no' },
    ],
    [{ type: 'CLIENT_SESSION_EXPIRED', data: {} }, { kind: 'session expired' }],
    [
      { type: 'CLIENT_CONNECT_EVENT', data: { event: { type: 'save_failed', reason: 'timeout' } } },
      { kind: 'event', event: { type: 'save_failed', reason: 'timeout' } },
    ],
  ])('%j', (message, news) => expect(readDialogMessage(message)).toEqual(news));

  test.each([[undefined], [null], ['text'], [{}], [{ isAxiosError: true }]])(
    'a refused sign-in counts whatever its payload has become: %j',
    (data) =>
      expect(readDialogMessage({ type: 'CLIENT_AUTHENTICATION_FAILED', data })).toMatchObject({
        kind: 'failed',
        code: 'authentication_failed',
      }),
  );
});

test.each([
  [null],
  [undefined],
  ['CLIENT_INIT'],
  [7],
  [[]],
  [{}],
  [{ type: 'CLIENT_INIT' }],
  [{ type: 'CLIENT_INIT', data: null }],
  [{ type: closed, data: null }],
  [{ type: closed, data: 'x' }],
  [{ type: closed, data: { connection: null } }],
  [{ type: closed, data: { connection: {} } }],
  [{ type: closed, data: { connection: { id: 5, name: 'acme' } } }],
  [{ type: closed, data: { connection: { id: 'id-1' } } }],
  [{ type: closed, data: { connection: 'id-1' } }],
  [{ type: 'CLIENT_CONNECTION_PIECE_NOT_FOUND', data: { error: { message: 'x' } } }],
  [{ type: 'CLIENT_CONNECT_FAILED', data: { code: 7, error: 'no' } }],
  [{ type: 'CLIENT_CONNECT_FAILED', data: { code: 'aborted' } }],
  [{ type: 'CLIENT_CONNECT_EVENT', data: { event: 'saved' } }],
  [{ type: 'CLIENT_CONNECT_EVENT', data: { event: { type: 'saved', id: 1 } } }],
  [{ type: 'CLIENT_CONNECT_EVENT', data: { event: { type: 'saved', connection: { id: 'x' } } } }],
  [{ type: 'CLIENT_ROUTE_CHANGED', data: { route: '/' } }],
  [{ type: 'toString', data: {} }],
])('anything else is dropped: %j', (message) => expect(readDialogMessage(message)).toBeUndefined());
