import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../demo/testing/faulty-server.ts';
import { TestActivepieces } from '../../../demo/testing/test-activepieces.ts';
import type { OAuth2Setup } from '../../model.ts';
import type { OAuth2Backend } from '../backend.ts';
import { activepiecesBackend } from './testing/activepieces-backend.ts';

const { signal } = new AbortController();
const pieceName = '@test/piece-acme';
const urlRoute = 'POST /v1/app-connections/oauth2/authorization-url';
const instance = { uri: 'https://ap.example/redirect', encoded: false, own: false };
const cloud = { uri: 'https://secrets.activepieces.com/redirect', encoded: true, own: false };
const flags = { EDITION: 'ee', THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL: instance.uri };
const oauthApp = { id: 'a', pieceName, platformId: 'p', clientId: 'platform-id' };
const unreachable = 'drop';
const missing = { status: 404, body: { statusCode: 404, message: 'Route not found' } };
const listed = { 'GET /v1/oauth-apps': { status: 200, body: { data: [oauthApp], next: null, previous: null } } };
const inCloud = { 'GET /apps': { status: 200, body: { [pieceName]: { clientId: 'cloud-id' } } } };
const incomplete = { status: 400, body: { code: 'FST_ERR_VALIDATION', message: 'body/pieceName missing' } };
const viaPlatform = { type: 'PLATFORM_OAUTH2', clientId: 'platform-id', redirect: instance } as const;
const viaCloud = { type: 'CLOUD_OAUTH2', clientId: 'cloud-id', redirect: cloud } as const;

/** By route; what else is asked, an instance without apps answers. */
type Answers = Record<string, Answer>;

async function harness(answers: Answers): Promise<{ server: TestActivepieces; oauth2: OAuth2Backend }> {
  const server = new TestActivepieces();
  for (const [route, answer] of Object.entries(answers)) server.on(route, () => answer);
  const oauth2 = await activepiecesBackend(server).oauth2?.();
  if (!oauth2) throw new Error('no OAuth2');
  return { server, oauth2 };
}

describe('what the instance knows of OAuth2', () => {
  test.each<[string, Record<string, unknown>, Answers, OAuth2Setup]>([
    [
      'nothing, on the community edition',
      { EDITION: 'ce' },
      { 'GET /v1/oauth-apps': missing },
      { redirect: instance, buildsUrl: false },
    ],
    ['the platform’s app', flags, listed, { app: viaPlatform, redirect: instance, buildsUrl: false }],
    ['the cloud’s app', flags, inCloud, { app: viaCloud, redirect: instance, buildsUrl: false }],
    [
      'both: the platform’s',
      flags,
      { ...listed, ...inCloud },
      { app: viaPlatform, redirect: instance, buildsUrl: false },
    ],
    [
      'none of the cloud, where it is switched off',
      { ...flags, CLOUD_AUTH_ENABLED: false },
      inCloud,
      { redirect: instance, buildsUrl: false },
    ],
    [
      'none of another piece',
      flags,
      { 'GET /v1/oauth-apps': { status: 200, body: { data: [{ ...oauthApp, pieceName: '@test/piece-other' }] } } },
      { redirect: instance, buildsUrl: false },
    ],
    [
      'what it can, if a list is forbidden',
      flags,
      { 'GET /v1/oauth-apps': { status: 403, body: { code: 'AUTHORIZATION', params: {} } }, ...inCloud },
      { app: viaCloud, redirect: instance, buildsUrl: false },
    ],
    [
      'what it can, without the cloud',
      flags,
      { 'GET /apps': unreachable, ...listed },
      { app: viaPlatform, redirect: instance, buildsUrl: false },
    ],
    [
      'nothing of an odd list',
      flags,
      { 'GET /apps': { status: 200, body: [1] } },
      { redirect: instance, buildsUrl: false },
    ],
    ['that it builds URLs', flags, { [urlRoute]: incomplete }, { redirect: instance, buildsUrl: true }],
    [
      'that an API key may not have URLs built',
      flags,
      { [urlRoute]: { status: 403, body: { code: 'AUTHORIZATION', params: {} } } },
      { redirect: instance, buildsUrl: false },
    ],
    [
      'the older redirect page, which encodes',
      { ...flags, THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL: 'https://ap.example/api/redirect' },
      {},
      { redirect: { ...instance, uri: 'https://ap.example/api/redirect', encoded: true }, buildsUrl: false },
    ],
    [
      'its own page, where the flag has none',
      { ...flags, THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL: 'no_redirect_url_found' },
      {},
      { redirect: instance, buildsUrl: false },
    ],
  ])('is %s', async (_, known, answers, expected) => {
    const { server, oauth2 } = await harness(answers);
    server.flags = known;
    expect(await oauth2.setup(pieceName, signal)).toEqual(expected);
  });

  test('is asked of the cloud without the session', async () => {
    const { server, oauth2 } = await harness(inCloud);
    server.flags = flags;
    await oauth2.setup(pieceName, signal);
    const asked = server.requests.find(({ path }) => path === '/apps');
    expect(asked?.query.get('edition')).toBe('ee');
    expect(asked).toHaveProperty('token', undefined);
  });
});

describe('the authorization URL of the server', () => {
  const request = {
    piece: { name: pieceName, version: '1.0.0' },
    clientId: 'id',
    redirectUri: instance.uri,
    scopes: ['read'],
    props: { tenant: 'acme' },
  };
  const url = 'https://provider.example/authorize?state=s';

  test.each([
    [{ authorizationUrl: url }, { url }],
    [{ authorizationUrl: url, codeVerifier: '' }, { url }],
    [
      { authorizationUrl: url, codeVerifier: 'v' },
      { url, codeVerifier: 'v' },
    ],
    [
      { authorizationUrl: url, discovered: { client_id: 'i', client_secret: 's', props: { authUrl: 'u' } } },
      { url, discovered: { clientId: 'i', clientSecret: 's', props: { authUrl: 'u' } } },
    ],
  ])('%j', async (body, expected) => {
    const { server, oauth2 } = await harness({ [urlRoute]: { status: 200, body } });
    expect(await oauth2.authorizationUrl(request, signal)).toEqual(expected);
    expect(server.requests.at(-1)?.body).toEqual({
      pieceName,
      pieceVersion: '1.0.0',
      projectId: 'project-1',
      clientId: 'id',
      redirectUrl: instance.uri,
      scopes: ['read'],
      props: { tenant: 'acme' },
    });
  });

  test('says in the server’s words what is missing', async () => {
    const params = { error: 'missing required connection settings: Tenant' };
    const refused = { status: 400, body: { code: 'INVALID_APP_CONNECTION', params } };
    const { oauth2 } = await harness({ [urlRoute]: refused });
    await expect(oauth2.authorizationUrl(request, signal)).rejects.toMatchObject({
      problem: { code: 'rejected', detail: params.error },
    });
  });
});
