import { describe, expect, test } from 'vitest';
import type { OAuth2Setup } from '../../model.ts';
import type { OAuth2Backend } from '../backend.ts';
import { FakeActivepieces } from './fake-activepieces.ts';

const { signal } = new AbortController();
const pieceName = '@test/piece-acme';
const urlPath = '/v1/app-connections/oauth2/authorization-url';
const instance = { uri: 'https://ap.example/redirect', encoded: false, own: false };
const cloud = { uri: 'https://secrets.activepieces.com/redirect', encoded: true, own: false };
const flags = { EDITION: 'ee', THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL: instance.uri };
const oauthApp = { id: 'a', pieceName, platformId: 'p', clientId: 'platform-id' };
const unreachable = { status: 0 };
const listed = { '/v1/oauth-apps': { status: 200, body: { data: [oauthApp], next: null, previous: null } } };
const inCloud = { '/apps': { status: 200, body: { [pieceName]: { clientId: 'cloud-id' } } } };
const incomplete = { status: 400, body: { code: 'FST_ERR_VALIDATION', message: 'body/pieceName missing' } };
const viaPlatform = { type: 'PLATFORM_OAUTH2', clientId: 'platform-id', redirect: instance } as const;
const viaCloud = { type: 'CLOUD_OAUTH2', clientId: 'cloud-id', redirect: cloud } as const;

async function oauth2Of(server: FakeActivepieces): Promise<OAuth2Backend> {
  const oauth2 = await server.backend({ credentials: { jwtToken: 'jwt-1' } }).oauth2?.();
  if (!oauth2) throw new Error('no OAuth2');
  return oauth2;
}

describe('what the instance knows of OAuth2', () => {
  test.each<[string, object, FakeActivepieces['oauth2'], OAuth2Setup]>([
    ['nothing, on the community edition', { EDITION: 'ce' }, {}, { redirect: instance, buildsUrl: false }],
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
      { '/v1/oauth-apps': { status: 200, body: { data: [{ ...oauthApp, pieceName: '@test/piece-other' }] } } },
      { redirect: instance, buildsUrl: false },
    ],
    [
      'what it can, if a list is forbidden',
      flags,
      { '/v1/oauth-apps': { status: 403, body: { code: 'AUTHORIZATION', params: {} } }, ...inCloud },
      { app: viaCloud, redirect: instance, buildsUrl: false },
    ],
    [
      'what it can, without the cloud',
      flags,
      { '/apps': unreachable, ...listed },
      { app: viaPlatform, redirect: instance, buildsUrl: false },
    ],
    [
      'nothing of an odd list',
      flags,
      { '/apps': { status: 200, body: [1] } },
      { redirect: instance, buildsUrl: false },
    ],
    ['that it builds URLs', flags, { [urlPath]: incomplete }, { redirect: instance, buildsUrl: true }],
    [
      'that an API key may not have URLs built',
      flags,
      { [urlPath]: { status: 403, body: { code: 'AUTHORIZATION', params: {} } } },
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
    const server = new FakeActivepieces();
    server.flags = known;
    server.oauth2 = answers;
    expect(await (await oauth2Of(server)).setup(pieceName, signal)).toEqual(expected);
  });

  test('is asked of the cloud without the session', async () => {
    const server = new FakeActivepieces();
    server.flags = flags;
    server.oauth2 = inCloud;
    await (await oauth2Of(server)).setup(pieceName, signal);
    const asked = server.requests.find(({ path }) => path === '/apps');
    expect(asked?.query.get('edition')).toBe('ee');
    expect(asked?.authorization).toBeNull();
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
    const server = new FakeActivepieces();
    server.oauth2 = { [urlPath]: { status: 200, body } };
    expect(await (await oauth2Of(server)).authorizationUrl(request, signal)).toEqual(expected);
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
    const server = new FakeActivepieces();
    const params = { error: 'missing required connection settings: Tenant' };
    server.oauth2 = { [urlPath]: { status: 400, body: { code: 'INVALID_APP_CONNECTION', params } } };
    await expect((await oauth2Of(server)).authorizationUrl(request, signal)).rejects.toMatchObject({
      problem: { code: 'rejected', detail: params.error },
    });
  });
});
