import { type HostPage, noLeftovers } from './support/host-page.ts';
import { closed, request, secretInput } from './support/journey.ts';
import { secretPiece } from './support/pieces.ts';
import type { Stage } from './support/stage.ts';
import { expect, test } from './support/test.ts';

test.use({ entry: 'script' });

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece];
});

/** Of the loader. */
const POLL_INTERVAL_MS = 250;
/** Of the page's clock, which does not run on by itself. */
const SETTLED_AFTER_MS = 4 * POLL_INTERVAL_MS;

for (const away of ['navigated away', 'removed'] as const) {
  test(`a dialog that is ${away} settles the call, and the page is usable`, async ({ host, page, stage, dialog }) => {
    stage.sites.elsewhere = () => ({ html: 'Elsewhere' });
    await page.clock.install();
    await host.open();
    await host.connect(request);
    await expect(secretInput(dialog)).toBeFocused();
    await page.clock.pauseAt(Date.now() + 60_000);
    await leave(away, host, stage);
    await expect.poll(() => page.evaluate(() => frames[0]?.length ?? 0), { message: 'the dialog is gone' }).toBe(0);
    await page.clock.runFor(SETTLED_AFTER_MS);
    expect(await host.settled()).toEqual(closed);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
    await page.click('#run');
  });
}

for (const when of ['at once', 'after a poll'] as const) {
  test(`a window that is sent elsewhere ${when} settles the call`, async ({ host, page, stage }) => {
    stage.sites.elsewhere = () => ({ html: 'Elsewhere' });
    await page.clock.install();
    await host.open();
    await page.clock.pauseAt(Date.now() + 60_000);
    const opened = page.waitForEvent('popup');
    await host.connect({ ...request, newWindow: {} });
    const popup = await opened;
    await expect(secretInput(popup)).toBeVisible();
    if (when === 'after a poll') await page.clock.runFor(POLL_INTERVAL_MS);
    // As a provider's page could, whose opener the window is; an address that is typed in may change the process.
    await popup.evaluate((url) => location.assign(url), stage.url('elsewhere', '/'));
    await expect(popup.locator('body')).toHaveText('Elsewhere');
    await page.clock.runFor(SETTLED_AFTER_MS);
    expect(await host.settled()).toEqual(closed);
  });
}

async function leave(away: 'navigated away' | 'removed', { page }: HostPage, stage: Stage): Promise<void> {
  const iframe = page.locator('iframe');
  if (away === 'removed') return iframe.evaluate((element) => element.remove());
  await iframe.evaluate(
    (element: HTMLIFrameElement, url) => {
      element.src = url;
    },
    stage.url('elsewhere', '/'),
  );
}
