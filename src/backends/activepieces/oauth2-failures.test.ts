import { describe, expect, test } from 'vitest';
import {
  apps,
  appsRoute,
  denied,
  flags,
  flagsRoute,
  inCloud,
  listedApp,
  unreachable,
  viaCloud,
} from './testing/oauth2-answers.ts';
import { type Answers, cloudRoute, oauth2Harness, pieceName } from './testing/oauth2-harness.ts';

const { signal } = new AbortController();

describe('what the instance knows of OAuth2', () => {
  const unusable = { code: 'unexpected_answer' };
  const html = { status: 200, html: '<h1>Log in</h1>' };
  const cloudUrl = 'https://secrets.activepieces.com/apps';
  const cloudOdd = { status: 200, body: { [pieceName]: { clientId: 5 } } };
  test.each<[string, Answers, object]>([
    ['the platform’s list fails', { [appsRoute]: { status: 500, body: {} }, ...inCloud }, { code: 'server_error' }],
    ['the platform’s list is cut off', { [appsRoute]: unreachable, ...inCloud }, { code: 'unreachable' }],
    ['the platform’s list is a page', { [appsRoute]: html, ...inCloud }, unusable],
    ['the platform’s list is no list', { [appsRoute]: { status: 200, body: { data: 'none' } }, ...inCloud }, unusable],
    ['the platform’s app has no client', { [appsRoute]: apps([{ pieceName, clientId: '' }]), ...inCloud }, unusable],
    [
      'a proxy has no such page',
      { [appsRoute]: { status: 404, html: '<h1>404</h1>' }, ...inCloud },
      { code: 'not_found' },
    ],
    ['the instance is busy', { [appsRoute]: { status: 429, body: {} }, ...inCloud }, { code: 'rate_limited' }],
    ['the user’s role forbids it', { [appsRoute]: denied, ...inCloud }, { code: 'permission_denied' }],
    ['the cloud fails', { [cloudRoute]: { status: 500, body: {} } }, { code: 'server_error', detail: cloudUrl }],
    ['the cloud is cut off', { [cloudRoute]: unreachable }, { code: 'unreachable', detail: cloudUrl }],
    ['the cloud refuses', { [cloudRoute]: { status: 401, body: {} } }, { ...unusable, detail: cloudUrl }],
    ['the cloud’s list is a page', { [cloudRoute]: html }, { ...unusable, detail: cloudUrl }],
    ['the cloud’s list is no list', { [cloudRoute]: { status: 200, body: 'none' } }, unusable],
    ['the cloud’s app has no client', { [cloudRoute]: cloudOdd }, unusable],
    ['the flags fail', { [flagsRoute]: { status: 500, body: {} }, ...listedApp, ...inCloud }, { code: 'server_error' }],
    ['the flags are cut off', { [flagsRoute]: unreachable, ...listedApp, ...inCloud }, { code: 'unreachable' }],
    ['the flags are a page', { [flagsRoute]: html, ...listedApp, ...inCloud }, unusable],
    ['the flags are a list', { [flagsRoute]: { status: 200, body: [] }, ...listedApp, ...inCloud }, unusable],
    ['the flags are none', { [flagsRoute]: { status: 200, body: null }, ...listedApp, ...inCloud }, unusable],
  ])('is not guessed if %s; trying again finds out', async (_, answers, problem) => {
    const { server, oauth2 } = await oauth2Harness(answers);
    server.flags = flags;
    await expect(oauth2.setup(pieceName, signal)).rejects.toMatchObject({ problem });
    for (const route of Object.keys(answers)) server.off(route);
    server.on(cloudRoute, inCloud[cloudRoute]);
    expect(await oauth2.setup(pieceName, signal)).toMatchObject({ app: viaCloud });
  });
});
