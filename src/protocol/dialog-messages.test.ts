import { expect, test } from 'vitest';
import { isDialogMessage } from './dialog-messages.ts';

const connection = { id: 'id-1', name: 'acme' };
const closed = 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED';

test.each<[object]>([
  [{ type: 'CLIENT_INIT', data: {} }],
  [{ type: 'CLIENT_INIT', data: { version: 1 } }],
  [{ type: 'CLIENT_SHOW_CONNECTION_IFRAME', data: {} }],
  [{ type: closed, data: { connection } }],
  [{ type: closed, data: { connection: undefined } }],
  [{ type: 'CLIENT_CONNECTION_PIECE_NOT_FOUND', data: { error: '{}' } }],
  [{ type: 'CLIENT_CONNECTION_NAME_IS_INVALID', data: { error: '{}' } }],
  [{ type: 'CLIENT_CONNECT_FAILED', data: { code: 'not_permitted', error: 'no' } }],
  [{ type: 'CLIENT_CONNECT_FAILED', data: { code: 'a code of a newer dialog', error: 'no' } }],
  [{ type: 'CLIENT_SESSION_EXPIRED', data: {} }],
  [{ type: 'CLIENT_CONNECT_EVENT', data: { event: { type: 'save_failed', reason: 'timeout' } } }],
  [{ type: 'CLIENT_CONNECT_DRAFT', data: { for: 'acme' } }],
  [{ type: 'CLIENT_CONNECT_DRAFT', data: { draft: { for: 'acme' }, isBusy: true } }],
  // A refused sign-in counts whatever its data.
  ...[undefined, null, 'text', {}, [{}], { isAxiosError: true }].map((data): [object] => [
    { type: 'CLIENT_AUTHENTICATION_FAILED', data },
  ]),
])('isDialogMessage() accepts %j', (message) => expect(isDialogMessage(message)).toBe(true));

test.each([
  [null],
  [undefined],
  ['CLIENT_INIT'],
  [7],
  [[]],
  [{}],
  [{ type: 'CLIENT_INIT' }],
  [{ type: 'CLIENT_INIT', data: null }],
  [{ type: 'CLIENT_INIT', data: [] }],
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
])('isDialogMessage() refuses %j', (message) => expect(isDialogMessage(message)).toBe(false));
