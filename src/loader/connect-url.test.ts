import { describe, expect, test } from 'vitest';
import { parseHostMessage } from '../protocol/host-messages.ts';
import { parseHostedHash } from '../protocol/hosted-address.ts';
import { type ConnectUrlOptions, connectUrl } from './connect-url.ts';

const options = {
  instanceUrl: 'https://cloud.activepieces.com',
  jwtToken: 'jwt-1',
  dialogUrl: 'https://cdn.example/embed/index.html',
  returnUrl: 'https://app.example.com/apps',
  pieceName: '@activepieces/piece-slack',
} satisfies ConnectUrlOptions;

const contentOf = (address: string) => parseHostedHash(new URL(address).hash);
const now = Math.floor(Date.now() / 1000);
const jwt = (claims: object) => `e30.${btoa(JSON.stringify(claims)).replace(/=+$/, '')}.x`;

test('makes an address of the dialog, without a page and without a trace of it in path and query', async () => {
  const address = await connectUrl({ ...options, state: 's' });
  expect(address.split('#')[0]).toBe(options.dialogUrl);
  expect(contentOf(address)).toMatchObject({ returnUrl: options.returnUrl, state: 's' });
});

test('what it contains is what the dialog reads of VENDOR_INIT', async () => {
  const theme = { colorPrimary: '#123456' };
  const address = await connectUrl({
    ...options,
    jwtToken: async () => 'jwt-2',
    connectionName: 'acme',
    displayName: 'Acme',
    allowSetupLater: true,
    redirectUrl: 'https://cdn.example/embed/redirect.html',
    embedding: { locale: 'de', texts: {}, styling: { mode: 'dark', theme } },
  });
  expect(parseHostMessage({ type: 'VENDOR_INIT', data: contentOf(address)?.init })).toMatchObject({
    data: {
      credentials: { jwtToken: 'jwt-2' },
      locale: 'de',
      appearance: { mode: 'dark', theme },
      connect: {
        instanceUrl: options.instanceUrl,
        view: { kind: 'form', pieceName: options.pieceName },
        connectionName: 'acme',
        displayName: 'Acme',
        allowSetupLater: true,
        redirectUrl: 'https://cdn.example/embed/redirect.html',
      },
    },
  });
});

test('the list of connections', async () => {
  const address = await connectUrl({ ...options, view: 'connections', select: true });
  expect(contentOf(address)?.init).toMatchObject({ connect: { view: 'connections', select: true } });
});

describe('refuses, and names the option', () => {
  const session = { token: 'secret-token', projectId: 'p' };
  test.each<[sentence: RegExp, options: object]>([
    [/connectUrl\(\{ returnUrl \}\) must be an absolute URL .*, but got undefined\.$/, { returnUrl: undefined }],
    [/returnUrl .* but got string/, { returnUrl: '/apps' }],
    [/returnUrl .* but got string/, { returnUrl: 'javascript:alert(1)' }],
    [/returnUrl .* but got string/, { returnUrl: 'https://me:pass@app.example.com' }],
    [/connectUrl\(\{ state \}\) must be of type string, but got number/, { state: 5 }],
    [/connectUrl\(\{ session \}\) is no credential for an address/, { jwtToken: undefined, session }],
    [/configure\(\{ instanceUrl \}\)/, { instanceUrl: 'nowhere' }],
    [/connect\(\{ pieceName \}\)/, { pieceName: 5 }],
    [/configure\(\{ jwtToken \}\)/, { jwtToken: undefined }],
    [
      /jwtToken \}\) is valid for 7\d+ seconds\. In an address it may be for 3600/,
      { jwtToken: jwt({ iat: now, exp: now + 7200 }) },
    ],
    [/jwtToken \}\) has no expiry/, { jwtToken: jwt({ sub: 'user' }) }],
    [/connectUrl\(\{ dialogUrl \}\) is required/, { dialogUrl: undefined }],
    [
      /connectUrl\(\{ backend\.headers \}\) may be a credential/,
      {
        instanceUrl: undefined,
        backend: {
          kind: 'make',
          baseUrl: 'https://app.example.com/make',
          teamId: 1,
          headers: { Authorization: 'secret-token' },
        },
      },
    ],
    [/jwtToken \}\) is valid for \d+ seconds/, { jwtToken: jwt({ exp: now + 4000 }) }],
    [/jwtToken \}\) is valid for \d+ seconds/, { jwtToken: jwt({ iat: now * 1000, exp: now + 86_400 }) }],
    [/jwtToken \}\) is valid for \d+ seconds/, { jwtToken: jwt({ iat: now + 86_400, exp: now + 87_000 }) }],
  ])('%s', async (message, given) => {
    const failure = await connectUrl({ ...options, ...given } as ConnectUrlOptions).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'invalid_options', message: expect.stringMatching(message) });
    expect((failure as Error).message).not.toMatch(/secret-token|me:pass/);
  });
});

test.each([
  jwt({ iat: now, exp: now + 3600 }),
  // Set back, for clocks that differ.
  jwt({ iat: now - 120, exp: now + 3600 }),
  // By a clock that is ahead.
  jwt({ iat: now + 120, exp: now + 3720 }),
  jwt([]),
  'opaque',
  'a.b.c',
  'e30.%%%.x',
])('accepts the token %s', async (jwtToken) =>
  expect(contentOf(await connectUrl({ ...options, jwtToken }))?.init).toMatchObject({ jwtToken }),
);

test('a token that cannot be fetched', async () =>
  expect(
    connectUrl({
      ...options,
      jwtToken() {
        throw new Error('signed out');
      },
    }),
  ).rejects.toMatchObject({ code: 'authentication_failed' }));
