import { describe, expect, test } from 'vitest';
import type { AuthSpec } from '../../model/piece.ts';
import { makeError, TestedMake } from './testing/make-backend.ts';

const { signal } = new AbortController();

const client = [
  { name: 'clientId', type: 'text', label: 'Client ID', advanced: true },
  { name: 'clientSecret', type: 'password', label: 'Client secret', advanced: true },
];

function keysOf(auth: AuthSpec | undefined): string[] {
  return auth?.type === 'CUSTOM_AUTH' ? auth.props.map(({ key }) => key) : [];
}

async function authOf(server: TestedMake, options: object = {}, name = 'acme-1') {
  const { auths, ...piece } = await server.backend(options).piece(name, undefined, signal);
  return { piece, auths };
}

describe('a definition of the host’s', () => {
  test.each([
    ['apikey', {}, false],
    ['basic', {}, false],
    ['other', {}, false],
    ['oauth', {}, true],
    ['oauth-refresh', {}, true],
    ['oauth-1', {}, true],
    ['oauth-clicre', {}, false],
    ['oauth-resowncre', {}, false],
    ['oauth', { authorize: false }, false],
    ['basic', { authorize: true }, true],
  ])('of type %s %j: the user signs in: %s', async (type, more, requiresSignIn) => {
    const server = new TestedMake();
    const definitions = [{ name: 'acme-1', label: 'Acme', type, parameters: client, ...more }];
    const { auths, piece } = await authOf(server, { definitions });
    expect(piece).toEqual({ name: 'acme-1', displayName: 'Acme' });
    expect(auths).toMatchObject([{ type: 'CUSTOM_AUTH', displayName: 'Acme' }]);
    expect(Boolean((auths[0] as { requiresSignIn?: boolean }).requiresSignIn)).toBe(requiresSignIn);
    expect(keysOf(auths[0])).toEqual(['clientId', 'clientSecret']);
    expect(server.requests).toEqual([]);
  });

  test('without parameters asks for nothing', async () => {
    const { auths } = await authOf(new TestedMake(), { definitions: [{ name: 'acme-1', type: 'oauth' }] });
    expect(auths).toEqual([{ type: 'CUSTOM_AUTH', displayName: 'acme-1', props: [], requiresSignIn: true }]);
  });

  test('shows the redirect URL to whoever brings a client', async () => {
    const redirectUri = 'https://www.make.com/oauth/cb/acme-1';
    const definitions = [{ name: 'acme-1', type: 'oauth', parameters: client, redirectUri }];
    const { auths } = await authOf(new TestedMake(), { definitions });
    expect(keysOf(auths[0])).toEqual(['redirectUri', 'clientId', 'clientSecret']);
    expect(JSON.stringify(auths)).toContain(redirectUri);
  });

  test('but not where nobody is sent back', async () => {
    const redirectUri = 'https://www.make.com/oauth/cb/acme-1';
    const definitions = [{ name: 'acme-1', type: 'oauth-clicre', parameters: client, redirectUri }];
    const { auths } = await authOf(new TestedMake(), { definitions });
    expect(keysOf(auths[0])).toEqual(['clientId', 'clientSecret']);
  });
});

describe('a definition that Make keeps', () => {
  function stored(api: string): TestedMake {
    const server = new TestedMake();
    server.define('acme-1', {
      label: 'Acme',
      type: 'oauth',
      parameters: JSON.stringify(client),
      scope: '["read"]',
      api,
    });
    return server;
  }

  test.each([
    ['an OAuth 2 request', '{ "authorize": { "url": "https://acme.example" } } // ours', true],
    ['an OAuth 1 request', '{ "requestToken": { "url": "https://acme.example" }, "accessToken": {} }', true],
    ['only a token request', '{ "token": { "condition": true } }', false],
  ])('with %s', async (_, api, requiresSignIn) => {
    const { auths } = await authOf(stored(api));
    expect(Boolean((auths[0] as { requiresSignIn?: boolean }).requiresSignIn)).toBe(requiresSignIn);
  });

  test('whose requests may not be read is taken to need the user', async () => {
    const server = stored('{}');
    server.on('GET /sdk/apps/connections/acme-1/api', makeError(403, 'Access denied'));
    const { auths } = await authOf(server);
    expect(auths).toMatchObject([{ requiresSignIn: true }]);
  });

  test('that is an alias has the sections of the other', async () => {
    const server = stored('{}');
    server.define('acme-2', { label: 'Alias', type: 'basic', aliasTo: 'acme-1' });
    const { auths } = await authOf(server, { definitions: ['acme'] }, 'acme-2');
    expect(keysOf(auths[0])).toEqual(['clientId', 'clientSecret']);
    expect(server.requestsTo('GET /sdk/apps/connections/acme-2/parameters')).toEqual([]);
  });

  test('is read once', async () => {
    const server = stored('{}');
    const backend = server.backend();
    await backend.piece('acme-1', undefined, signal);
    await backend.piece('acme-1', undefined, signal);
    expect(server.requests).toHaveLength(4);
  });
});

describe('a connection that is changed', () => {
  const definitions = [{ name: 'acme-1', label: 'Acme', type: 'oauth', parameters: client }];
  const existing = { id: '5', externalId: 'Acme', displayName: 'Acme', type: 'PLATFORM_OAUTH2' };
  const authsToChange = async (server: TestedMake) =>
    (await server.backend({ definitions }).pieceToChange?.('acme-1', existing, signal))?.auths ?? [];

  test('by signing in again, or by its details', async () => {
    const server = new TestedMake();
    const editable = ['clientId', 'tenant', 'token'].map((name) => ({ name, type: 'text', editable: true }));
    server.define('acme-1', { type: 'oauth', parameters: JSON.stringify(editable) });
    server.add({ id: 5 });
    const auths = await authsToChange(server);
    expect(auths).toMatchObject([
      { displayName: 'Sign in again', props: [], requiresSignIn: true },
      { displayName: 'Change the details', requiresSignIn: true },
    ]);
    // Names that the definition does not know are asked for all the same.
    expect(keysOf(auths[1])).toEqual(['replaced', 'clientId', 'tenant', 'token']);
  });

  test('by signing in alone, where nothing else can be changed', async () => {
    const server = new TestedMake();
    server.define('acme-1', { type: 'oauth', parameters: '[]' });
    server.add({ id: 5 });
    const auths = await authsToChange(server);
    expect(auths).toMatchObject([{ displayName: 'Sign in again' }]);
  });
});
