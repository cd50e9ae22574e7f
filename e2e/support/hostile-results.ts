const closed = 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED';
const evil = { id: 'evil', name: 'evil' };

/** Well-formed messages that would settle or change a call if the loader accepted them from an attacker. */
export const forgedResults: unknown[] = [
  { type: closed, data: { connection: evil } },
  { type: closed, data: { connection: undefined } },
  { type: closed, data: {} },
  { type: 'CLIENT_CONNECTION_PIECE_NOT_FOUND', data: { error: '{"error":"evil"}' } },
  { type: 'CLIENT_CONNECTION_NAME_IS_INVALID', data: { error: '{"error":"evil"}' } },
  { type: 'CLIENT_AUTHENTICATION_FAILED', data: {} },
  { type: 'CLIENT_CONNECT_FAILED', data: { code: 'aborted', error: 'evil' } },
  { type: 'CLIENT_CONNECT_EVENT', data: { event: { type: 'saved', ...evil } } },
  { type: 'CLIENT_CONNECT_DRAFT', data: { connection: evil } },
];

/** Malformed messages, which are ignored even from the dialog's own window and origin. */
export const malformedResults: unknown[] = [
  null,
  undefined,
  '',
  closed,
  JSON.stringify({ type: closed, data: {} }),
  5,
  true,
  [],
  [closed, { connection: evil }],
  {},
  { type: null, data: {} },
  { type: [closed], data: {} },
  { type: 'client_new_connection_dialog_closed', data: {} },
  { type: 'toString', data: {} },
  { type: '__proto__', data: {} },
  { type: closed },
  { type: closed, data: null },
  { type: closed, data: 'evil' },
  { type: closed, data: 5 },
  ...[null, 'evil', 5, true, [], {}, [evil], { id: 5, name: 'x' }, { id: 'x' }, { id: 'x', name: null }].flatMap(
    (connection) => [closed, 'CLIENT_CONNECT_DRAFT'].map((type) => ({ type, data: { connection } })),
  ),
  ...['CLIENT_CONNECTION_PIECE_NOT_FOUND', 'CLIENT_CONNECTION_NAME_IS_INVALID'].flatMap((type) => [
    { type },
    { type, data: null },
    { type, data: {} },
    { type, data: { error: 5 } },
    { type, data: { error: { error: 'evil' } } },
  ]),
  { type: 'CLIENT_CONNECT_FAILED', data: {} },
  { type: 'CLIENT_CONNECT_FAILED', data: { code: 'aborted' } },
  { type: 'CLIENT_CONNECT_FAILED', data: { error: 'evil' } },
  { type: 'CLIENT_CONNECT_FAILED', data: { code: 5, error: 'evil' } },
  { type: 'CLIENT_CONNECT_EVENT', data: {} },
  { type: 'CLIENT_CONNECT_EVENT', data: { event: null } },
  { type: 'CLIENT_CONNECT_EVENT', data: { event: 'saved' } },
  { type: 'CLIENT_CONNECT_EVENT', data: { event: { type: 5 } } },
  { type: 'CLIENT_CONNECT_EVENT', data: { event: { type: 'saved', id: evil } } },
  { type: 'VENDOR_INIT', data: { jwtToken: 'evil' } },
];
