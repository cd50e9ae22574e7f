import { describe, expect, test } from 'vitest';
import { parseHostMessage } from './host-messages.ts';

const initialRoute = '/embed/connections?pieceName=x&randomId=1&connectionName=';
const connect = { version: 1, instanceUrl: 'https://ap.example', pieceName: 'x' };

describe('VENDOR_INIT', () => {
  test('of the official SDK has no `connect`', () =>
    expect(parseHostMessage({ type: 'VENDOR_INIT', data: { jwtToken: 'jwt', initialRoute, mode: 'dark' } })).toEqual({
      type: 'VENDOR_INIT',
      data: {
        credentials: { jwtToken: 'jwt' },
        initialRoute,
        locale: 'en',
        appearance: {
          mode: 'dark',
          fontUrl: undefined,
          fontFamily: undefined,
          colorScheme: 'normal',
          theme: undefined,
        },
        draft: undefined,
        connect: undefined,
      },
    }));

  test('of our loader has the instance and what to connect', () =>
    expect(
      parseHostMessage({
        type: 'VENDOR_INIT',
        data: { jwtToken: 'jwt', initialRoute, locale: 'de', connect: { ...connect, connectionName: '' } },
      }),
    ).toMatchObject({
      data: {
        locale: 'de',
        connect: {
          version: 1,
          instanceUrl: connect.instanceUrl,
          view: { kind: 'form', pieceName: 'x' },
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

  const initFor = (backend: unknown, jwtToken = '') =>
    parseHostMessage({ type: 'VENDOR_INIT', data: { jwtToken, initialRoute, connect: { ...connect, backend } } });

  test('needs no credentials for another backend', () => {
    const backend = { kind: 'make', teamId: 7 };
    expect(initFor(backend)).toMatchObject({ data: { backend, credentials: undefined } });
    expect(initFor(backend, 'jwt')).toMatchObject({ data: { backend, credentials: { jwtToken: 'jwt' } } });
  });

  test.each([['make'], [undefined]])('needs credentials if the backend is %j', (backend) => {
    expect(initFor(backend)).toBeUndefined();
    expect(initFor(backend, 'jwt')).toMatchObject({ data: { backend: undefined, credentials: { jwtToken: 'jwt' } } });
  });
});

describe('what VENDOR_INIT asks for', () => {
  const parse = (options: object) => {
    const message = {
      type: 'VENDOR_INIT',
      data: { jwtToken: 'jwt', initialRoute, connect: { ...connect, ...options } },
    };
    const parsed = parseHostMessage(message);
    return parsed?.type === 'VENDOR_INIT' ? parsed.data.connect : undefined;
  };
  const form = { kind: 'form', pieceName: 'x' };
  const platform = { projectIds: undefined, preSelectForNewProjects: false };

  test.each([
    [{}, { view: form, platform: undefined }],
    [{ view: '' }, { view: form, platform: undefined }],
    [{ pieceName: '' }, { view: { kind: 'catalogue' } }],
    [{ pieceName: undefined }, { view: { kind: 'catalogue' } }],
    [{ view: 'connections', select: true }, { view: { kind: 'connections', pieceName: 'x', select: true } }],
    [{ scope: 'PLATFORM' }, { view: form, platform }],
    [
      { scope: 'PLATFORM', connectionName: 'acme', externalId: 'id-1' },
      { platform, connectionName: 'id-1' },
    ],
    [
      { scope: 'PLATFORM', connectionName: 'acme' },
      { platform, connectionName: 'acme' },
    ],
    [{ connectionName: 'acme', externalId: 'id-1' }, { connectionName: 'acme' }],
  ])('%j', (options, parsed) => expect(parse(options)).toMatchObject(parsed));
});

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
