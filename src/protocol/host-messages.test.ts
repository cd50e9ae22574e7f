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
        mode: 'dark',
        fontUrl: undefined,
        fontFamily: undefined,
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
          colorScheme: '',
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
  [{ type: 'VENDOR_ROUTE_CHANGED', data: { vendorRoute: '/' } }],
])('anything else is dropped: %j', (message) => expect(parseHostMessage(message)).toBeUndefined());
