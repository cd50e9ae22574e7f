import type { Frame, Page } from '@playwright/test';
import { request, saved, secretInput, typeAndSave } from './support/journey.ts';
import { secretPiece } from './support/pieces.ts';
import { expect, test } from './support/test.ts';

// Whether a browser connects is up to its user's settings, and to the mode of the window: npm run bench shows it.

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece];
});

/** What the dialog's document asks the browser to connect to. */
const preconnects = (dialog: Frame | Page) =>
  dialog
    .locator('link[rel=preconnect]')
    .evaluateAll((links) => links.map((link) => `${link.getAttribute('href')} ${link.getAttribute('crossorigin')}`));

function dialogFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes('/embed'));
  if (!frame) throw new Error('There is no dialog.');
  return frame;
}

test('a hidden dialog connects to the instance without cookies, and asks for nothing', async ({
  host,
  page,
  stage,
}) => {
  await host.open({ preload: true });
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-surface', 'frame');
  await expect.poll(() => preconnects(dialogFrame(page))).toEqual([`${stage.url('instance')} `]);
  expect(stage.instance.requests).toEqual([]);
});

test('the script for it is asked for before the main script', async ({ host, stage, dialog }) => {
  await host.open();
  await host.connect(request);
  await expect(secretInput(dialog)).toBeVisible();
  const scripts = stage.files.filter((path) => /\/(preconnect|dialog)-.*\.js$/.test(path));
  expect(scripts.map((path) => /\w+(?=-[\w-]{6}\.js)/.exec(path)?.[0])).toEqual(['preconnect', 'dialog']);
});

test('a popup connects as well', async ({ host, page, stage }) => {
  await host.open();
  const opening = page.waitForEvent('popup');
  await host.connect({ ...request, newWindow: {} });
  const popup = await opening;
  // Not the empty document that a window begins with.
  await expect(popup.locator('html')).toHaveAttribute('data-surface', /./);
  await expect.poll(() => preconnects(popup)).toEqual([`${stage.url('instance')} `]);
  await typeAndSave(popup);
  expect(await host.settled()).toEqual(saved);
});

for (const [title, site, path] of [
  ['under the instance', 'instance', '/embed'],
  ['with a fragment of its own', 'connect', '/embed/index.html#own'],
] as const) {
  test(`a dialog ${title} keeps its address`, async ({ host, page, stage, dialog }) => {
    const dialogUrl = stage.url(site, path);
    await host.open({ dialogUrl });
    await host.connect(request);
    await expect(page.locator('iframe')).toHaveAttribute('src', dialogUrl);
    await expect(secretInput(dialog)).toBeVisible();
    expect(await preconnects(dialogFrame(page))).toEqual([]);
    await typeAndSave(dialog);
    expect(await host.settled()).toEqual(saved);
  });
}

test('a dialogUrl with a query keeps it', async ({ host, page, stage, dialog }) => {
  await host.open({ dialogUrl: stage.url('connect', '/embed/index.html?v=1') });
  await host.connect(request);
  await expect(secretInput(dialog)).toBeVisible();
  const { search, hash } = new URL(dialogFrame(page).url());
  expect([search, hash]).toEqual(['?v=1', `#${stage.url('instance')}`]);
});
