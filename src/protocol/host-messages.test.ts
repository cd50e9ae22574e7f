import { describe, expect, test } from 'vitest';
import { parseHostMessage } from './host-messages.ts';

const initialRoute = '/embed/connections?pieceName=x&randomId=1&connectionName=';
const connect = { version: 1, instanceUrl: 'https://ap.example', pieceName: 'x' };

describe('VENDOR_INIT', () => {
  test('of the official SDK has no extras of ours', () =>
    expect(parseHostMessage({ type: 'VENDOR_INIT', data: { jwtToken: 'jwt', initialRoute, mode: 'dark' } })).toEqual({
      type: 'VENDOR_INIT',
      data: {
        credentials: { jwtToken: 'jwt' },
        initialRoute,
        locale: 'en',
        look: { mode: 'dark', fontUrl: undefined, fontFamily: undefined, colorScheme: '', theme: undefined },
        draft: undefined,
        connect: undefined,
      },
    }));

  test('of ours says where the instance is and what to connect', () =>
    expect(
      parseHostMessage({
        type: 'VENDOR_INIT',
        data: { jwtToken: 'jwt', initialRoute, locale: 'de', connect: { ...connect, connectionName: '' } },
      }),
    ).toMatchObject({
      data: {
        locale: 'de',
        connect: {
          ...connect,
          connectionName: undefined,
          displayName: undefined,
          allowSetupLater: false,
        },
      },
    }));

  test('takes a session in place of an embed token', () =>
    expect(
      parseHostMessage({
        type: 'VENDOR_INIT',
        data: { jwtToken: '', session: { token: 't', projectId: 'p', more: 1 }, initialRoute },
      }),
    ).toMatchObject({ data: { credentials: { session: { token: 't', projectId: 'p' } } } }));

  test.each([
    [{ kind: 'make', teamId: 7 }, { credentials: { jwtToken: '' } }],
    ['make', undefined],
    [undefined, undefined],
  ])('needs no credentials for another platform, here %j', (backend, data) => {
    const message = { type: 'VENDOR_INIT', data: { jwtToken: '', initialRoute, connect: { ...connect, backend } } };
    const read = parseHostMessage(message);
    if (data) expect(read).toMatchObject({ data: { ...data, connect: { backend } } });
    else expect(read).toBeUndefined();
  });
});

const noLook = { mode: undefined, fontUrl: undefined, fontFamily: undefined, colorScheme: '', theme: undefined };

describe('how the page wants the dialog to look', () => {
  const theme = { colorPrimary: '#123456', unknown: 1 };

  test('stands in VENDOR_INIT where the official dialog reads it, and beside', () =>
    expect(
      parseHostMessage({
        type: 'VENDOR_INIT',
        data: {
          jwtToken: 'jwt',
          initialRoute,
          mode: 'system',
          fontUrl: 'https://x.example/x.css',
          fontFamily: 'X',
          connect: { ...connect, mode: 'light', colorScheme: 'light dark', theme },
        },
      }),
    ).toMatchObject({
      data: {
        look: { mode: 'system', fontUrl: 'https://x.example/x.css', fontFamily: 'X', colorScheme: 'light dark', theme },
      },
    }));

  test.each([
    [{}, noLook],
    [
      { theme, mode: 'dark', more: 1 },
      { ...noLook, theme, mode: 'dark' },
    ],
    [
      { mode: 'dark', connect: { mode: 'light', theme, colorScheme: 'dark' } },
      { ...noLook, theme, mode: 'dark', colorScheme: 'dark' },
    ],
    [{ theme: 'red', mode: 'sepia', fontUrl: 1, fontFamily: null, colorScheme: {} }, noLook],
  ])('may change while the dialog is open: %j', (data, read) =>
    expect(parseHostMessage({ type: 'VENDOR_RESTYLE', data })).toEqual({ type: 'VENDOR_RESTYLE', data: read }),
  );
});

test('VENDOR_SESSION without credentials says that there are none', () =>
  expect(parseHostMessage({ type: 'VENDOR_SESSION', data: {} })).toEqual({
    type: 'VENDOR_SESSION',
    data: { credentials: undefined },
  }));

test('VENDOR_PRELOAD keeps only names out of its list', () =>
  expect(
    parseHostMessage({
      type: 'VENDOR_PRELOAD',
      data: { jwtToken: 'jwt', instanceUrl: 'https://ap.example', locale: 'en', pieceNames: ['a', 1, null] },
    }),
  ).toMatchObject({ data: { pieceNames: ['a'] } }));

test.each([
  [null],
  ['VENDOR_INIT'],
  [{ type: 'VENDOR_INIT' }],
  [{ type: 'VENDOR_INIT', data: null }],
  [{ type: 'VENDOR_INIT', data: { jwtToken: 'jwt' } }],
  [{ type: 'VENDOR_INIT', data: { jwtToken: '', initialRoute } }],
  [{ type: 'VENDOR_INIT', data: { jwtToken: 5, initialRoute } }],
  [{ type: 'VENDOR_INIT', data: { session: { token: 't' }, initialRoute } }],
  [{ type: 'VENDOR_PRELOAD', data: { jwtToken: 'jwt', instanceUrl: 1, locale: 'en', pieceNames: [] } }],
  [{ type: 'VENDOR_PRELOAD', data: { jwtToken: 'jwt', instanceUrl: 'x', locale: 'en', pieceNames: 'a' } }],
  [{ type: 'VENDOR_RESTYLE' }],
  [{ type: 'VENDOR_ROUTE_CHANGED', data: { vendorRoute: '/' } }],
])('anything else is dropped: %j', (message) => expect(parseHostMessage(message)).toBeUndefined());
