import type { Page } from '@playwright/test';
import { attributes, pageHtml, recordEvents, recordedEvents, serveElementPage } from './support/element-page.ts';
import { noLeftovers } from './support/host-page.ts';
import { closeButton, saved, secretInput, typeAndSave } from './support/journey.ts';
import { lastInput } from './support/last-input.ts';
import { secretPiece } from './support/pieces.ts';
import type { Stage } from './support/stage.ts';
import { type SurfaceKind, surfaces } from './support/surfaces.ts';
import { dialogFrame, expect, test } from './support/test.ts';

const turboScript = `<script type="module">import 'turbo';</script>`;

test.beforeEach(async ({ page, stage }) => {
  stage.instance.pieces = [secretPiece];
  await recordEvents(page);
});

/** Two pages with an element each, of which the first one's text becomes its button. */
function servePages(stage: Stage, kind: SurfaceKind) {
  const own = attributes(stage, kind === 'popup' ? { 'new-window': '' } : {});
  const pages = ['First', 'Second'].map((name) =>
    pageHtml(
      stage,
      `<h1>${name}</h1><a href="/">Back</a> <a href="/next">Next</a> <activepieces-connect ${own}>Connect</activepieces-connect>`,
      'element.mjs',
      turboScript,
    ),
  );
  return serveElementPage(stage, pages[0] ?? '', { '/next': pages[1] ?? '' });
}

async function open(page: Page, kind: SurfaceKind) {
  const popup = kind === 'popup' ? page.waitForEvent('popup') : undefined;
  await page.getByRole('button', { name: 'Connect' }).click();
  const content = popup ? await popup : dialogFrame(page);
  await expect(secretInput(content)).toBeVisible();
  return content;
}

for (const kind of surfaces) {
  test(`${kind}: a page change by Turbo closes what is open, and the next page works`, async ({
    host,
    page,
    stage,
  }) => {
    servePages(stage, kind);
    await page.goto(stage.url('host', '/'));
    await page.evaluate(() => Object.assign(window, { isSameDocument: true }));
    await open(page, kind);
    // The page is inert behind its dialog.
    await page.getByText('Next').evaluate((link: HTMLElement) => link.click());
    await expect(page.getByRole('heading', { name: 'Second' })).toBeVisible();
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
    await expect(page.getByRole('button')).toHaveCount(1);
    await typeAndSave(await open(page, kind));
    await expect.poll(() => recordedEvents(page)).toEqual([['connected', saved.value.connection]]);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
    expect(await page.evaluate(() => 'isSameDocument' in window)).toBe(true);
  });
}

test('a page that Turbo restores from its cache has one button, which works', async ({ host, page, stage, dialog }) => {
  servePages(stage, 'iframe');
  await page.goto(stage.url('host', '/'));
  await expect(page.getByRole('button', { name: 'Connect' })).toBeVisible();
  await page.getByText('Next').click();
  await expect(page.getByRole('heading', { name: 'Second' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'First' })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(1);
  await open(page, 'iframe');
  lastInput(closeButton(dialog).click());
  await expect.poll(() => recordedEvents(page)).toEqual([['closed', null]]);
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});
