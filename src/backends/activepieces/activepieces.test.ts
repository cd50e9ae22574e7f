import { UpsertAppConnectionRequestBody } from '@activepieces/shared';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../demo/testing/answer.ts';
import { TestActivepieces } from '../../../demo/testing/test-activepieces.ts';
import type { UpsertRequest } from '../../model/upsert-request.ts';
import { type BackendHarness, describeBackend } from '../backend.contract.ts';
import { activepiecesBackend } from './testing/activepieces-backend.ts';

const { signal } = new AbortController();
const label = { displayName: 'API key', description: 'In your settings' };

const failures: Record<Parameters<BackendHarness['fail']>[0], Answer> = {
  network: 'drop',
  html: { status: 200, html: '<h1>Proxy</h1>' },
  'server error': { status: 500, body: { message: 'boom' } },
  'rate limit': { status: 429, body: {} },
  forbidden: { status: 403, body: { code: 'AUTHORIZATION', params: {} } },
  rejected: { status: 400, body: { code: 'INVALID_APP_CONNECTION', params: { error: 'Invalid API key' } } },
};
const signInRoute = 'POST /v1/managed-authn/external-token';

function harness(): BackendHarness & { server: TestActivepieces } {
  const server = new TestActivepieces();
  let failure: Answer | undefined;
  let renewed: { jwtToken: string } | undefined;
  for (const method of ['GET', 'POST', 'DELETE']) server.on(`${method} *`, () => failure);
  const name = '@test/piece-acme';
  const auth = { type: 'SECRET_TEXT', ...label, required: true };
  server.pieces = [
    { name, displayName: 'Acme', version: '1.0.0', auth },
    { name, displayName: 'Acme', version: '2.0.0', auth },
  ];
  const piece = { name, displayName: 'Acme', auths: [{ type: 'SECRET_TEXT' as const, ...label }] };
  return {
    server,
    backend: activepiecesBackend(server, { pageSize: 3, renewCredentials: async () => renewed }),
    newest: { ...piece, version: '2.0.0' },
    existing: { id: 'c-1', externalId: 'old', displayName: 'Old', type: 'SECRET_TEXT', pieceVersion: '1.0.0' },
    pieceOfExisting: { ...piece, version: '1.0.0' },
    draft: {
      externalId: 'acme-1',
      displayName: 'Acme',
      piece: { name, version: '2.0.0' },
      value: { type: 'SECRET_TEXT', secret_text: 'sk-1' },
    },
    fail: (how) => {
      failure = failures[how];
      // Signing in is not what is refused.
      if (how === 'rejected') server.on(signInRoute, () => undefined);
    },
    recover: () => {
      failure = undefined;
    },
    expireSession: (hostHasAnother) => {
      server.expired.add('session-of-jwt-1');
      renewed = hostHasAnother ? { jwtToken: 'jwt-2' } : undefined;
    },
    stored: async () => (await server.stored()).length,
    asked: () => server.requests.length,
  };
}

describeBackend('Activepieces', harness);

describe('the body of the upsert', () => {
  test.each<[string, Partial<UpsertRequest>, object]>([
    ['a secret', {}, { type: 'SECRET_TEXT', value: { type: 'SECRET_TEXT', secret_text: 'sk-1' } }],
    [
      'user and password',
      { value: { type: 'BASIC_AUTH', username: 'u', password: 'p' } },
      { type: 'BASIC_AUTH', value: { type: 'BASIC_AUTH', username: 'u', password: 'p' } },
    ],
    [
      'own fields',
      { value: { type: 'CUSTOM_AUTH', props: { port: 1, on: false } } },
      { type: 'CUSTOM_AUTH', value: { type: 'CUSTOM_AUTH', props: { port: 1, on: false } } },
    ],
    [
      'OIDC',
      { value: { type: 'OIDC', props: { region: 'eu' } } },
      { type: 'OIDC', value: { type: 'OIDC', props: { region: 'eu' } } },
    ],
    ['nothing', { value: { type: 'NO_AUTH' } }, { type: 'NO_AUTH', value: { type: 'NO_AUTH' } }],
  ])('for %s is what the API documents', async (_, more, expected) => {
    const { backend, server, draft } = harness();
    await backend.save({ ...draft, ...more }, signal);
    const body = server.requests.at(-1)?.body;
    expect(body).toEqual({
      externalId: 'acme-1',
      displayName: 'Acme',
      pieceName: '@test/piece-acme',
      pieceVersion: '2.0.0',
      projectId: 'project-1',
      ...expected,
    });
    expect(UpsertAppConnectionRequestBody.safeParse(body).success).toBe(true);
  });

  test('without a value is a placeholder', async () => {
    const { backend, server, draft } = harness();
    const { value: _, ...later } = draft;
    await backend.save(later, signal);
    const body = server.requests.at(-1)?.body;
    expect(body).toMatchObject({ type: 'PLACEHOLDER' });
    expect(body).not.toHaveProperty('value');
    expect(UpsertAppConnectionRequestBody.safeParse(body).success).toBe(true);
  });
});

describe('signing in', () => {
  test.each([
    [
      401,
      { code: 'INVALID_BEARER_TOKEN', params: { message: 'jwt expired' } },
      { code: 'sign_in_refused', detail: 'jwt expired' },
    ],
    [404, { statusCode: 404, message: 'Route not found' }, { code: 'sign_in_unavailable' }],
    [400, { code: 'FST_ERR_VALIDATION', message: 'x' }, { code: 'sign_in_refused' }],
  ])('that ends in %d', async (status, body, problem) => {
    const { backend, server } = harness();
    server.on(signInRoute, () => ({ status, body }));
    await expect(backend.signIn(signal)).rejects.toMatchObject({ problem });
    expect(server.requests).toHaveLength(1);
  });

  test('tells the ids of the session', async () => {
    const { backend, server } = harness();
    server.on(signInRoute, () => ({
      status: 200,
      body: { token: 't', projectId: 'project-1', platformId: 'platform-1' },
    }));
    expect(await backend.signIn(signal)).toEqual({ projectId: 'project-1', platformId: 'platform-1' });
  });

  test('happens once, however many ask', async () => {
    const { backend, server, newest } = harness();
    await Promise.all([backend.signIn(signal), backend.signIn(signal), backend.piece(newest.name, undefined, signal)]);
    expect(server.requests.filter(({ path }) => path.endsWith('/external-token'))).toHaveLength(1);
  });

  test('is not needed with a session', async () => {
    const { server, newest } = harness();
    const backend = activepiecesBackend(server, {
      credentials: { session: { token: 'token-1', projectId: 'project-7' } },
    });
    expect(await backend.signIn(signal)).toEqual({ projectId: 'project-7' });
    await backend.piece(newest.name, undefined, signal);
    expect(server.requests.map(({ url }) => url.pathname)).toEqual(['/api/v1/pieces/%40test/piece-acme']);
    expect(server.requests[0]?.query.get('projectId')).toBe('project-7');
  });
});

test('a connection of the whole platform is not one that a save could replace', async () => {
  const { backend, server, draft } = harness();
  await backend.save(draft, signal);
  server.connections = (await server.stored()).map((connection) => ({ ...connection, scope: 'PLATFORM' }));
  expect(await backend.connections(draft.piece.name, signal)).toEqual([]);
});

const redirectUrl = 'https://ap.example/redirect';
const frontend = { redirectUrl, frontendUrl: 'https://ap.example', frontendHost: 'ap.example' };

test.each([
  [{ THEME: { colors: { primary: { default: '#123456' } } } }, { primaryColor: '#123456', variables: frontend }],
  [
    { THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL: 'https://app.example/back', THEME: null },
    { variables: { ...frontend, redirectUrl: 'https://app.example/back' } },
  ],
  [
    { PUBLIC_URL: 'https://app.example:8443/flows//' },
    { variables: { redirectUrl, frontendUrl: 'https://app.example:8443/flows', frontendHost: 'app.example:8443' } },
  ],
  [{ PUBLIC_URL: 'nowhere' }, { variables: { redirectUrl, frontendUrl: 'nowhere' } }],
  [{ PUBLIC_URL: null }, { variables: frontend }],
])('flags %j', async (flags, settings) => {
  const { backend, server } = harness();
  server.flags = flags;
  expect(await backend.settings(signal)).toEqual(settings);
});
