import { describe, expect, test } from 'vitest';
import { type DialogHandlers, parseClientInit, readDialogMessage } from './dialog-messages.ts';

/** The handlers that a message calls, with their arguments. */
function read(message: unknown): unknown[] {
  const calls: unknown[] = [];
  const record =
    (name: string) =>
    (...args: unknown[]) =>
      void calls.push([name, ...args]);
  const handlers: DialogHandlers = {
    onShow: record('onShow'),
    onClosed: record('onClosed'),
    onFailed: record('onFailed'),
    onSessionExpired: record('onSessionExpired'),
    onEvent: record('onEvent'),
    onDraft: record('onDraft'),
  };
  readDialogMessage(message, handlers);
  return calls;
}

const connection = { id: 'id-1', name: 'acme' };
const closed = 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED';

describe('readDialogMessage() calls the handler', () => {
  test.each([
    [{ type: 'CLIENT_SHOW_CONNECTION_IFRAME', data: {} }, ['onShow']],
    [{ type: closed, data: { connection } }, ['onClosed', connection]],
    [{ type: closed, data: { connection: undefined } }, ['onClosed', undefined]],
    [{ type: 'CLIENT_CONNECTION_PIECE_NOT_FOUND', data: { error: '{}' } }, ['onFailed', 'piece_not_found', '{}']],
    [
      { type: 'CLIENT_CONNECTION_NAME_IS_INVALID', data: { error: '{}' } },
      ['onFailed', 'invalid_connection_name', '{}'],
    ],
    [
      { type: 'CLIENT_CONNECT_FAILED', data: { code: 'not_permitted', error: 'no' } },
      ['onFailed', 'not_permitted', 'no'],
    ],
    [{ type: 'CLIENT_SESSION_EXPIRED', data: {} }, ['onSessionExpired']],
    [
      { type: 'CLIENT_CONNECT_EVENT', data: { event: { type: 'save_failed', reason: 'timeout' } } },
      ['onEvent', { type: 'save_failed', reason: 'timeout' }],
    ],
    [{ type: 'CLIENT_CONNECT_DRAFT', data: { for: 'acme' } }, ['onDraft', { for: 'acme' }]],
  ])('%j', (message, call) => expect(read(message)).toEqual([call]));

  test.each([[undefined], [null], ['text'], [{}], [{ isAxiosError: true }]])(
    'a refused sign-in counts whatever its data, here %j',
    (data) =>
      expect(read({ type: 'CLIENT_AUTHENTICATION_FAILED', data })).toEqual([
        ['onFailed', 'authentication_failed', expect.stringMatching(/^The instance refused .*\. Check .*\.$/)],
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
  [{ type: 'CLIENT_INIT', data: { version: 1 } }],
  [{ type: closed, data: [] }],
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
])('readDialogMessage() ignores %j', (message) => expect(read(message)).toEqual([]));

describe('parseClientInit()', () => {
  test.each([
    [{ type: 'CLIENT_INIT', data: {} }, undefined],
    [{ type: 'CLIENT_INIT', data: { version: 1 } }, 1],
  ])('%j has version %j', (message, version) => {
    const init = parseClientInit(message);
    expect(init).toBeDefined();
    expect(init?.version).toBe(version);
  });

  test.each([
    [null],
    ['CLIENT_INIT'],
    [{ type: 'CLIENT_INIT' }],
    [{ type: 'CLIENT_INIT', data: null }],
    [{ type: 'CLIENT_INIT', data: [] }],
    [{ type: closed, data: { connection, version: 1 } }],
    [{ type: 'CLIENT_AUTHENTICATION_FAILED', data: {} }],
  ])('ignores %j', (message) => expect(parseClientInit(message)).toBeUndefined());
});
