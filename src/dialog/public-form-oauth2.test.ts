import { beforeEach, expect, test, vi } from 'vitest';
import { openHeld, pieceAnswer, pieceRoute, secretTextAuth } from './testing/public-piece.ts';

beforeEach(() => vi.stubGlobal('location', new URL('https://connect.example/embed/index.html')));

const oauth2 = {
  type: 'OAUTH2',
  displayName: 'Connection',
  required: true,
  authUrl: 'https://provider.example/authorize',
  tokenUrl: 'https://provider.example/token',
  scope: ['read'],
};
const apps = [{ pieceName: '@test/piece-acme', clientId: 'client-1' }];
const appsRoute = 'GET /v1/oauth-apps';
const flagsRoute = 'GET /v1/flags';

test('with OAuth2, what it needs is asked for beside the signed-in user’s piece, each once', async () => {
  const held = await openHeld({ publicly: pieceAnswer(oauth2), signedIn: pieceAnswer(oauth2, '2.0.0') });
  held.server.oauthApps = apps;
  held.signIn();
  await vi.waitFor(() => expect([held.server.count(appsRoute), held.server.count(pieceRoute)]).toEqual([1, 2]));
  expect(held.screen().kind).toBe('loading');
  held.signInAndLoad();
  await held.untilSettled();
  expect(held.form()).toMatchObject({ method: { type: 'PLATFORM_OAUTH2' }, piece: { version: '2.0.0' } });
  expect([held.server.count(appsRoute), held.server.count(flagsRoute)]).toEqual([1, 1]);
});

test('a failed list of apps is asked for again by Try again', async () => {
  const held = await openHeld({ publicly: pieceAnswer(oauth2) });
  held.server.oauthApps = apps;
  held.server.on(appsRoute, { status: 400, body: {} });
  held.signInAndLoad();
  await held.untilSettled();
  expect(held.screen().kind).toBe('failed');
  expect(held.server.count(appsRoute)).toBe(1);
  held.server.off(appsRoute);
  await held.dialog.retry();
  expect(held.screen().kind).toBe('form');
  expect(held.server.count(appsRoute)).toBe(2);
});

test('a platform’s own piece without OAuth2 is shown all the same', async () => {
  const held = await openHeld({ publicly: pieceAnswer(oauth2), signedIn: pieceAnswer(secretTextAuth) });
  held.signInAndLoad();
  await held.untilSettled();
  expect(held.labels()).toEqual(['API key']);
});
