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
