import { describe, expect, test } from 'vitest';
import { parseHostMessage } from './host-messages.ts';

const initialRoute = '/embed/connections?pieceName=x&randomId=1&connectionName=';
const connect = { version: 1, instanceUrl: 'https://ap.example', pieceName: 'x' };

const noAppearance = {
  mode: undefined,
  fontUrl: undefined,
  fontFamily: undefined,
  colorScheme: 'normal',
  theme: undefined,
};

describe('the appearance', () => {
  const theme = { colorPrimary: '#123456', unknown: 1 };

  test('is beside the official keys of VENDOR_INIT or under `connect`', () =>
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
        appearance: {
          mode: 'system',
          fontUrl: 'https://x.example/x.css',
          fontFamily: 'X',
          colorScheme: 'light dark',
          theme,
        },
      },
    }));

  test.each([
    [{}, noAppearance],
    [
      { theme, mode: 'dark', more: 1 },
      { ...noAppearance, theme, mode: 'dark' },
    ],
    [
      { mode: 'dark', connect: { mode: 'light', theme, colorScheme: 'dark' } },
      { ...noAppearance, theme, mode: 'dark', colorScheme: 'dark' },
    ],
    [{ theme: 'red', mode: 'sepia', fontUrl: 1, fontFamily: null, colorScheme: {} }, noAppearance],
  ])('of VENDOR_RESTYLE: %j', (data, read) =>
    expect(parseHostMessage({ type: 'VENDOR_RESTYLE', data })).toEqual({ type: 'VENDOR_RESTYLE', data: read }),
  );
});

test('VENDOR_SESSION may have no credentials', () =>
  expect(parseHostMessage({ type: 'VENDOR_SESSION', data: {} })).toEqual({
    type: 'VENDOR_SESSION',
    data: { credentials: undefined },
  }));

test.each(['VENDOR_CLOSE_REQUESTED', 'VENDOR_LEAVING'])('%s has no data', (type) =>
  expect(parseHostMessage({ type, data: { jwtToken: 'x' } })).toEqual({ type, data: {} }),
);

test('VENDOR_PRELOAD ignores piece names that are not strings', () =>
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
  [{ type: 'VENDOR_RESTYLE', data: [] }],
  [{ type: 'VENDOR_INIT', data: [] }],
  [['VENDOR_INIT']],
  [{ type: 'VENDOR_ROUTE_CHANGED', data: { vendorRoute: '/' } }],
])('parseHostMessage() ignores %j', (message) => expect(parseHostMessage(message)).toBeUndefined());
