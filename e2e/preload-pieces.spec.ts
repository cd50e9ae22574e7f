import { request, saved, secretInput, typeAndSave } from './support/journey.ts';
import { basicPiece, secretPiece } from './support/pieces.ts';
import { untilPreloaded } from './support/preload.ts';
import { expect, test } from './support/test.ts';

const signIn = 'POST /v1/managed-authn/external-token';
const mailerPiece = {
  name: '@test/piece-mailer',
  displayName: 'Mailer',
  version: '1.0.0',
  auth: { type: 'OAUTH2', displayName: 'Connection', authUrl: 'https://provider.example/authorize', scope: [] },
};
const secretRoute = `GET /v1/pieces/${secretPiece.name}`;

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece, basicPiece];
});

test('pieces named in `preload` are loaded before connect()', async ({ host, stage, dialog }) => {
  const { instance } = stage;
  await host.open({ preload: [secretPiece.name, basicPiece.name] });
  await expect
    .poll(() => [instance.count(secretRoute), instance.count(`GET /v1/pieces/${basicPiece.name}`)])
    .toEqual([1, 1]);
  await host.connect(request);
  await expect(secretInput(dialog)).toBeVisible();
  expect([instance.count(signIn), instance.count(secretRoute)]).toEqual([1, 1]);
  await typeAndSave(dialog);
  expect(await host.settled()).toEqual(saved);
});

test('the form of a named piece stands before the existing connections are known', async ({ host, stage, dialog }) => {
  const { instance } = stage;
  const connections = 'GET /v1/app-connections';
  const release = instance.hold(connections);
  await host.open({ preload: [secretPiece.name] });
  await expect.poll(() => instance.count(secretRoute)).toBe(1);
  await host.connect(request);
  await secretInput(dialog).fill('sk-123');
  expect(instance.count(connections)).toBe(1);
  release();
  await dialog.getByRole('button', { name: 'Connect', exact: true }).click();
  expect(await host.settled()).toEqual(saved);
  expect(instance.count(secretRoute)).toBe(1);
});

test('the part for OAuth2 is loaded in advance for a named piece that needs it', async ({ host, stage }) => {
  const { instance, files } = stage;
  const oauth2Files = () => files.filter((path) => /\/oauth2-.*\.js$/.test(path)).length;
  instance.pieces = [secretPiece, mailerPiece];
  await host.open({ preload: [secretPiece.name] });
  await expect.poll(() => instance.count(secretRoute)).toBe(1);
  await untilPreloaded(host, stage, 1);
  expect(oauth2Files()).toBe(0);
  await host.configure({ preload: [mailerPiece.name] });
  await expect.poll(oauth2Files).toBe(1);
  expect(instance.count('GET /v1/oauth-apps')).toBe(0);
});

test('connect() waits for pieces that are still being loaded', async ({ host, stage, dialog }) => {
  const { instance } = stage;
  const release = instance.hold(signIn);
  await host.open({ preload: [secretPiece.name] });
  await expect.poll(() => instance.count(signIn)).toBe(1);
  await host.connect(request);
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeVisible();
  release();
  await expect(secretInput(dialog)).toBeVisible();
  expect([instance.count(signIn), instance.count(secretRoute)]).toEqual([1, 1]);
});

test('connect() repeats a preload request that failed', async ({ host, stage, dialog }) => {
  const { instance } = stage;
  const busy = { status: 429, body: { message: 'Too many requests' } };
  instance.on(secretRoute, () => (instance.count(secretRoute) === 1 ? busy : undefined));
  await host.open({ preload: [secretPiece.name] });
  await expect.poll(() => instance.count(secretRoute)).toBe(1);
  await host.connect(request);
  await typeAndSave(dialog);
  expect(await host.settled()).toEqual(saved);
});

test('a sign-in that failed while preloading rejects connect(), and nothing earlier', async ({ host, stage }) => {
  const body = { code: 'INVALID_BEARER_TOKEN', params: { message: 'jwt expired' } };
  stage.instance.on(signIn, () => ({ status: 401, body }));
  await host.open({ preload: [secretPiece.name] });
  await expect.poll(() => stage.instance.count(signIn)).toBe(1);
  await host.connect(request);
  const error = expect.stringMatching(/expired/);
  expect(await host.settled()).toMatchObject({ code: 'authentication_failed', error });
});
