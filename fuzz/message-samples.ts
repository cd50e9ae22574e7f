export const hostMessages = [
  {
    type: 'VENDOR_INIT',
    data: {
      hideSidebar: true,
      initialRoute: '/embed/connections?name=a',
      jwtToken: 'j',
      locale: 'de',
      texts: { form: { connect: 'Go' } },
      draft: { for: { pieceName: 'p' }, method: 'CUSTOM_AUTH', values: {} },
      connect: {
        version: 1,
        instanceUrl: 'https://x.example',
        pieceName: 'p',
        scope: 'PLATFORM',
        projectIds: ['a'],
        theme: {},
        backend: { kind: 'make' },
      },
    },
  },
  {
    type: 'VENDOR_PRELOAD',
    data: {
      session: { token: 't', projectId: 'p' },
      instanceUrl: 'https://x.example',
      locale: 'de',
      pieceNames: ['p'],
    },
  },
  { type: 'VENDOR_SESSION', data: { jwtToken: 'j' } },
  { type: 'VENDOR_RESTYLE', data: { mode: 'dark', fontUrl: 'x', connect: { theme: { fontSize: 14 } } } },
];

export const dialogMessages = [
  { type: 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED', data: { connection: { id: 'i', name: 'n' } } },
  { type: 'CLIENT_CONNECT_FAILED', data: { code: 'aborted', error: 'e' } },
  { type: 'CLIENT_CONNECT_EVENT', data: { event: { type: 'saved', id: 'i', name: 'n' } } },
  { type: 'CLIENT_CONNECT_DRAFT', data: { draft: {} } },
  { type: 'CLIENT_CONNECTION_PIECE_NOT_FOUND', data: { error: '{}' } },
];
