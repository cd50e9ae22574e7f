import type { Page } from '@playwright/test';
import { noLeftovers } from './support/host-page.ts';
import { closeButton, request, saved, secretInput, typeAndSave } from './support/journey.ts';
import { lastInput } from './support/last-input.ts';
import { secretPiece } from './support/pieces.ts';
import { type SurfaceKind, surfaces } from './support/surfaces.ts';
import { dialogFrame, expect, test } from './support/test.ts';
import { serveVuePage } from './support/vue-page.ts';

const { connection } = saved.value;

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece];
  serveVuePage(stage);
});

const state = (page: Page) => page.locator('output');
const outcome = (page: Page) => page.evaluate(() => window.outcome);

/** Clicks the component's button, and returns the content of the dialog. */
async function open(page: Page, kind: SurfaceKind, options: object = request) {
  await page.evaluate((given) => Object.assign(window, { options: given }), {
    ...options,
    ...(kind === 'popup' && { newWindow: {} }),
  });
  const popup = kind === 'popup' ? page.waitForEvent('popup') : undefined;
  await page.getByRole('button', { name: 'Open' }).click();
  return popup ? await popup : dialogFrame(page);
}

for (const kind of surfaces) {
  test(`${kind}: status and result follow the call`, async ({ host, page, stage }) => {
    await page.goto(stage.url('host', '/'));
    await expect(state(page)).toHaveText('idle');
    const content = await open(page, kind);
    await expect(state(page)).toHaveText('open');
    await typeAndSave(content);
    await expect(state(page)).toHaveText(`connected ${connection.name}`);
    expect(await outcome(page)).toEqual({ connection });
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });

  test(`${kind}: unmounting the component closes the dialog, and is no error`, async ({ host, page, stage }) => {
    await page.goto(stage.url('host', '/'));
    const content = await open(page, kind);
    await expect(secretInput(content)).toBeVisible();
    await page.evaluate(() => window.vueApp?.unmount());
    await expect.poll(() => outcome(page)).toEqual({ connection: undefined });
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
    expect(await page.evaluate(() => window.vueApp?.handled)).toEqual([]);
  });
}

test('a dialog that the user closes is no error', async ({ host, page, stage }) => {
  await page.goto(stage.url('host', '/'));
  const content = await open(page, 'iframe');
  lastInput(closeButton(content).click());
  await expect(state(page)).toHaveText('closed');
  expect(await outcome(page)).toEqual({ connection: undefined });
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});

test('of two calls the last one counts', async ({ host, page, stage }) => {
  await page.goto(stage.url('host', '/'));
  const first = await open(page, 'popup');
  await expect(secretInput(first)).toBeVisible();
  const firstClosed = 'close' in first && first.waitForEvent('close');
  const second = await open(page, 'popup');
  await firstClosed;
  await expect(state(page)).toHaveText('open');
  await typeAndSave(second);
  await expect(state(page)).toHaveText(`connected ${connection.name}`);
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});

test('an error is a state, and goes to the app’s errorHandler', async ({ host, page, stage }) => {
  await page.goto(stage.url('host', '/'));
  await open(page, 'iframe', { scope: 'WORLD' });
  await expect(state(page)).toHaveText('error invalid_options');
  expect(await page.evaluate(() => window.vueApp?.handled.map(([code]) => code))).toEqual(['invalid_options']);
  const content = await open(page, 'iframe');
  await expect(state(page)).toHaveText('open');
  await typeAndSave(content);
  await expect(state(page)).toHaveText(`connected ${connection.name}`);
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});

test('the list of connections opens, too', async ({ host, page, stage }) => {
  await page.goto(stage.url('host', '/'));
  await page.evaluate(() => Object.assign(window, { options: {} }));
  await page.getByRole('button', { name: 'List' }).click();
  const content = dialogFrame(page);
  await expect(content.getByRole('heading', { name: 'Connections' })).toBeVisible();
  lastInput(closeButton(content).click());
  await expect(state(page)).toHaveText('closed');
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});

test('the next dialog has the options that have changed', async ({ host, page, stage }) => {
  await page.goto(stage.url('host', '/'));
  await page.evaluate(() => {
    if (window.vueApp) window.vueApp.configuration.embedding.locale = 'de';
  });
  const content = await open(page, 'iframe');
  lastInput(content.getByRole('button', { name: 'Schließen', exact: true }).click());
  await expect(state(page)).toHaveText('closed');
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});

test('options that configure() refuses are reported, until the app is gone', async ({ host, page, stage }) => {
  await page.goto(stage.url('host', '/'));
  const refuse = (instanceUrl: string) =>
    page.evaluate((url) => {
      if (window.vueApp) window.vueApp.configuration.instanceUrl = url;
    }, instanceUrl);
  const handled = () => page.evaluate(() => window.vueApp?.handled);
  await refuse('no URL');
  await expect.poll(handled).toEqual([['invalid_options', 'activepieces-connect']]);
  await page.evaluate(() => window.vueApp?.app.unmount());
  await refuse('another that is none');
  expect(await handled()).toHaveLength(1);
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});
