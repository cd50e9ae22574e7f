import { describe, expect, test } from 'vitest';
import { TestActivepieces } from '../../../demo/testing/test-activepieces.ts';
import type { OAuth2Setup } from '../../model/oauth2.ts';
import { activepiecesBackend } from './testing/activepieces-backend.ts';
import {
  apps,
  appsRoute,
  flags,
  flagsRoute,
  inCloud,
  listedApp,
  missingRoute,
  oauthApp,
  unreachable,
  viaCloud,
  viaPlatform,
} from './testing/oauth2-answers.ts';
import {
  type Answers,
  cloudRoute,
  instance,
  noCloudApps,
  oauth2Harness,
  pieceName,
  urlRoute,
} from './testing/oauth2-harness.ts';

const { signal } = new AbortController();

describe('what the instance knows of OAuth2', () => {
  const noApp = { redirect: instance, buildsUrl: true };
  const older = { ...flags, CURRENT_VERSION: '0.79.2' };
  const forbidden = { status: 403, body: { code: 'AUTHORIZATION', params: {} } };

  test.each<[string, Record<string, unknown>, Answers, OAuth2Setup]>([
    ['nothing, on the community edition', { EDITION: 'ce' }, { [appsRoute]: missingRoute }, noApp],
    ['the platform’s app', flags, listedApp, { ...noApp, app: viaPlatform }],
    ['the cloud’s app', flags, inCloud, { ...noApp, app: viaCloud }],
    ['both: the platform’s', flags, { ...listedApp, ...inCloud }, { ...noApp, app: viaPlatform }],
    ['none of the cloud, where it is switched off', { ...flags, CLOUD_AUTH_ENABLED: false }, inCloud, noApp],
    ['none of another piece', flags, { [appsRoute]: apps([{ ...oauthApp, pieceName: '@test/piece-other' }]) }, noApp],
    ['none of an unreadable one of another piece', flags, { [appsRoute]: apps([null, { pieceName: 'x' }]) }, noApp],
    ['the cloud’s app, for an API key', flags, { [appsRoute]: forbidden, ...inCloud }, { ...noApp, app: viaCloud }],
    [
      'the cloud’s app, for a plan without apps',
      flags,
      { [appsRoute]: { status: 402, body: { code: 'FEATURE_DISABLED', params: {} } }, ...inCloud },
      { ...noApp, app: viaCloud },
    ],
    [
      'the platform’s app, whatever the cloud answers',
      flags,
      { [cloudRoute]: unreachable, ...listedApp },
      { ...noApp, app: viaPlatform },
    ],
    ['that older servers build no URLs', older, {}, { ...noApp, buildsUrl: false }],
    ['the same of the oldest', { ...flags, CURRENT_VERSION: '0.9.1' }, {}, { ...noApp, buildsUrl: false }],
    ['that newer servers build URLs', { ...flags, CURRENT_VERSION: '0.80.0-rc.1' }, {}, noApp],
    ['the same of the newest', { ...flags, CURRENT_VERSION: '1.2.0' }, {}, noApp],
    ['the same of a version that says nothing', { ...flags, CURRENT_VERSION: 'dev' }, {}, noApp],
  ])('is %s', async (_, known, answers, expected) => {
    const { server, oauth2 } = await oauth2Harness(answers);
    server.flags = { CURRENT_VERSION: undefined, ...known };
    expect(await oauth2.setup(pieceName, signal)).toEqual(expected);
    expect(server.count(urlRoute), 'never probed').toBe(0);
  });

  test('includes an app on a later page of the list', async () => {
    const { server, oauth2 } = await oauth2Harness({});
    server.inTurn(appsRoute, { status: 200, body: { data: [], next: 'cursor-2' } }, apps([oauthApp]));
    server.flags = flags;
    expect(await oauth2.setup(pieceName, signal)).toMatchObject({ app: viaPlatform });
    expect(server.requestsTo(appsRoute).at(-1)?.query.get('cursor')).toBe('cursor-2');
  });

  test.each([
    ['https://ap.example/redirect', instance],
    ['https://ap.example/api/redirect', { ...instance, uri: 'https://ap.example/api/redirect', encoded: true }],
    ['https://ap.example/api/redirect?x=1', { ...instance, uri: 'https://ap.example/api/redirect?x=1', encoded: true }],
    ['http://h.example:81/r', { ...instance, uri: 'http://h.example:81/r', origin: 'http://h.example:81' }],
    // None of these is an address that a provider could return to.
    ...['no_redirect_url_found', '', 'https:', 'https:/ap.example/redirect', 'https://', 'https://[', 'http://%', '//x']
      .concat('https://ap.example:99999/redirect', 'javascript:alert(1)', 'https://u:p@ap.example/redirect')
      .concat('https://ap.example/redirect#x', 'ftp://ap.example/redirect')
      .map((flag): [string, OAuth2Setup['redirect']] => [flag, instance]),
  ])('is the redirect page %j', async (flag, redirect) => {
    const { server, oauth2 } = await oauth2Harness(listedApp);
    server.flags = { ...flags, THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL: flag };
    expect(await oauth2.setup(pieceName, signal)).toMatchObject({ redirect, app: { redirect } });
  });

  test.each(['https://ap.example/', 'https://ap.example//'])('is asked of %s without a second slash', async (url) => {
    const server = new TestActivepieces();
    server.on(cloudRoute, noCloudApps[cloudRoute]);
    server.flags = {};
    const backend = activepiecesBackend(server, { instanceUrl: url });
    expect(await (await backend.oauth2?.())?.setup(pieceName, signal)).toMatchObject({ redirect: instance });
    expect(server.requests.map(({ path }) => path)).toEqual(expect.arrayContaining(['/v1/flags', '/v1/oauth-apps']));
  });

  test('is asked once, also by the settings, and with the session', async () => {
    const server = new TestActivepieces();
    server.flags = flags;
    server.on(cloudRoute, noCloudApps[cloudRoute]);
    const backend = activepiecesBackend(server);
    await Promise.all([backend.settings(signal), (await backend.oauth2?.())?.setup(pieceName, signal)]);
    expect(server.requestsTo(flagsRoute)).toMatchObject([{ token: 'session-of-jwt-1' }]);
  });

  test('is asked of the cloud without the session', async () => {
    const { server, oauth2 } = await oauth2Harness(inCloud);
    server.flags = flags;
    await oauth2.setup(pieceName, signal);
    const asked = server.requests.find(({ path }) => path === '/apps');
    expect(asked?.query.get('edition')).toBe('ee');
    expect(asked).toHaveProperty('token', undefined);
  });
});
