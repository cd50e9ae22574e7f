import type { Page } from '@playwright/test';
import { type HostPage, noLeftovers } from './support/host-page.ts';
import { closed, request, saved, secretInput, typeAndSave } from './support/journey.ts';
import { lastInput } from './support/last-input.ts';
import { basicPiece, secretPiece } from './support/pieces.ts';
import type { Stage } from './support/stage.ts';
import { expect, test } from './support/test.ts';

const preloadedFrame = { ...noLeftovers, dialogs: 1, frames: 1 };
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

test('by default a hidden dialog is loaded that sends no request to the instance', async ({ host, page, stage }) => {
  await host.open({ preload: undefined });
  await untilPreloaded(host, stage, 1);
  await expect(page.locator('dialog')).toBeHidden();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  expect(stage.instance.requests).toEqual([]);
});

test('connect() uses the preloaded frame; another is preloaded afterwards', async ({ host, stage, dialog }) => {
  await host.open({ preload: true });
  await untilPreloaded(host, stage, 1);
  await host.connect(request);
  await typeAndSave(dialog);
  expect(loads(stage)).toBe(1);
  expect(await host.settled()).toEqual(saved);
  await untilPreloaded(host, stage, 2);
  await host.connect(request);
  lastInput(dialog.getByRole('button', { name: 'Cancel' }).click());
  expect(await host.settled()).toEqual(closed);
  await untilPreloaded(host, stage, 3);
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

test('`preload: false` loads nothing', async ({ host, page, stage }) => {
  await host.open({ preload: false });
  await untilIdle(page);
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  expect(loads(stage)).toBe(0);
});

test('nothing is preloaded with the browser’s data saver', async ({ host, page, stage }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await host.open({ preload: [secretPiece.name] });
  await untilIdle(page);
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  expect(loads(stage)).toBe(0);
});

test('another configure() discards the preloaded frame', async ({ host, page, stage }) => {
  await host.open({ preload: true });
  await untilPreloaded(host, stage, 1);
  await host.configure({ preload: true, dialogUrl: stage.url('partner', '/embed/index.html') });
  await untilPreloaded(host, stage, 2);
  await expect(page.locator('iframe')).toHaveAttribute('src', new RegExp(`^${stage.url('partner')}`));
  await host.configure({ preload: false });
  await untilIdle(page);
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});

test('connect() succeeds after the preloaded frame failed to load', async ({ host, stage, dialog }) => {
  let requests = 0;
  stage.sites.connect = (path) =>
    path === '/embed/index.html' && ++requests === 1 ? { html: 'Bad gateway', status: 502 } : undefined;
  await host.open({ preload: true });
  await expect.poll(() => host.leftovers()).toEqual(preloadedFrame);
  await expect.poll(() => requests).toBe(1);
  await host.connect(request);
  await typeAndSave(dialog);
  expect(await host.settled()).toEqual(saved);
  expect(requests).toBeGreaterThan(1);
});

test('a popup leaves the preloaded frame to the next connect()', async ({ host, page, stage, dialog }) => {
  await host.open({ preload: true });
  await untilPreloaded(host, stage, 1);
  const popup = page.waitForEvent('popup');
  await host.connect({ ...request, newWindow: {} });
  await typeAndSave(await popup);
  expect(await host.settled()).toEqual(saved);
  await host.connect({ ...request, connectionName: 'acme-2' });
  await typeAndSave(dialog);
  expect(loads(stage)).toBe(2);
  expect(await host.settled()).toMatchObject({ value: { connection: { name: 'acme-2' } } });
});

const loads = (stage: Stage) => stage.files.filter((path) => path === '/embed/index.html').length;

/** Waits until the dialog's script has run in a hidden frame. */
async function untilPreloaded(host: HostPage, stage: Stage, count: number): Promise<void> {
  await expect.poll(() => host.leftovers()).toEqual(preloadedFrame);
  await expect.poll(() => loads(stage)).toBe(count);
  const content = host.page.frameLocator('iframe');
  await expect(content.locator('html')).toHaveAttribute('data-surface', 'frame');
}

/** The loader starts a preload in an idle callback, and these run in order. */
async function untilIdle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))));
}
