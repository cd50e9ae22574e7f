import { describe, expect, test, vi } from 'vitest';
import { type DialogHandlers, readDialogMessage } from './dialog-messages.ts';

/** The handlers called, with what they were told. */
function read(message: unknown): unknown[] {
  const called: unknown[] = [];
  const handler =
    (name: string) =>
    (...told: unknown[]) =>
      void called.push(told.length ? [name, ...told] : name);
  const names = ['show', 'done', 'failed', 'expired', 'happened', 'typed'] as const;
  const handlers = Object.fromEntries(names.map((name) => [name, handler(name)]));
  readDialogMessage(message, handler('init'), handlers as DialogHandlers);
  return called;
}

const connection = { id: 'id-1', name: 'acme' };
const closed = 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED';

describe('what a dialog may say', () => {
  test.each([
    [{ type: 'CLIENT_INIT', data: {} }, ['init', false]],
    [{ type: 'CLIENT_INIT', data: { version: 1 } }, ['init', true]],
    [{ type: 'CLIENT_SHOW_CONNECTION_IFRAME', data: {} }, ['show', {}]],
    [{ type: closed, data: { connection } }, ['done', connection]],
    [{ type: closed, data: { connection: undefined } }, ['done', undefined]],
    [{ type: 'CLIENT_CONNECTION_PIECE_NOT_FOUND', data: { error: '{}' } }, ['failed', 'piece_not_found', '{}']],
    [{ type: 'CLIENT_CONNECTION_NAME_IS_INVALID', data: { error: '{}' } }, ['failed', 'invalid_connection_name', '{}']],
    [
      { type: 'CLIENT_CONNECT_FAILED', data: { code: 'not_permitted', error: 'no' } },
      ['failed', 'not_permitted', 'no'],
    ],
    [{ type: 'CLIENT_SESSION_EXPIRED', data: {} }, ['expired', {}]],
    [
      { type: 'CLIENT_CONNECT_EVENT', data: { event: { type: 'save_failed', reason: 'timeout' } } },
      ['happened', { type: 'save_failed', reason: 'timeout' }],
    ],
    [{ type: 'CLIENT_CONNECT_DRAFT', data: { for: 'acme' } }, ['typed', { for: 'acme' }]],
  ])('%j', (message, news) => expect(read(message)).toEqual([news]));

  test.each([[undefined], [null], ['text'], [{}], [{ isAxiosError: true }]])(
    'a refused sign-in counts whatever its payload has become: %j',
    (data) =>
      expect(read({ type: 'CLIENT_AUTHENTICATION_FAILED', data })).toEqual([
        ['failed', 'authentication_failed', expect.any(String)],
      ]),
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
  [{ type: 'CLIENT_CONNECT_DRAFT', data: 'acme' }],
  [{ type: 'toString', data: {} }],
  [{ type: ['x'], data: {} }],
])('anything else is dropped: %j', (message) => expect(read(message)).toEqual([]));

test('before a dialog is greeted only its own greeting counts', () => {
  const init = vi.fn();
  readDialogMessage({ type: closed, data: { connection } }, init, undefined);
  readDialogMessage({ type: 'CLIENT_AUTHENTICATION_FAILED', data: {} }, init, false);
  expect(init).not.toHaveBeenCalled();
  readDialogMessage({ type: 'CLIENT_INIT', data: { version: 1 } }, init, undefined);
  expect(init).toHaveBeenCalledWith(true);
});
