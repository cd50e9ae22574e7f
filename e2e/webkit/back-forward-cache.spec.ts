import { hostHtml } from '../support/host-html.ts';
import { noLeftovers } from '../support/host-page.ts';
import { closed, request, saved, secret } from '../support/journey.ts';
import { secretPiece } from '../support/pieces.ts';
import type { DriverContent } from './support/content.ts';
import { connectOn } from './support/open-dialog.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece];
});

async function save(dialog: DriverContent): Promise<void> {
  await dialog.field('API key').fill(secret);
  await dialog.button('Connect').click();
}

test.describe('Back', () => {
  test.beforeEach(({ stage }) => {
    stage.sites.host = (path) => ({
      html: path === '/' ? hostHtml(stage) : '<!doctype html><title>Next page</title><h1>Next page</h1>',
    });
  });

  const isRestored = (tab: DriverContent) => tab.evaluate(() => window.calls !== undefined);

  test('a page that comes back with an open dialog can go on with it, and open another', async ({
    host,
    tab,
    dialog,
  }) => {
    await host.open();
    await host.connect(request);
    await dialog.field('API key').fill('typed before');
    await tab.evaluate(() => location.assign('/next'));
    await tab.heading('Next page').waitFor();
    await tab.back();
    expect(await isRestored(tab), 'the page comes from the back/forward cache').toBe(true);
    expect(await host.outcome()).toEqual({ status: 'pending' });
    await dialog.button('Cancel').click();
    await dialog.button('Discard').click();
    expect(await host.settled()).toEqual(closed);
    await host.connect(request);
    await save(dialog);
    expect(await host.settled()).toEqual(saved);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });

  test('the page opens the dialog again after it was left and came back', async ({ host, tab, dialog }) => {
    await host.open();
    await host.connect(request);
    await dialog.button('Cancel').click();
    expect(await host.settled()).toEqual(closed);
    await tab.evaluate(() => location.assign('/next'));
    await tab.heading('Next page').waitFor();
    await tab.back();
    await tab.heading('Host').waitFor();
    expect(await isRestored(tab), 'the page comes from the back/forward cache').toBe(true);
    await host.connect(request);
    await save(dialog);
    expect(await host.settled()).toEqual(saved);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });

  test('the window outlives its host page, saves, and closes', async ({ host, tab, stage }) => {
    await host.open();
    const popup = await connectOn('popup', host, request);
    await popup.field('API key').waitFor();
    await tab.evaluate(() => location.assign('/next'));
    await tab.heading('Next page').waitFor();
    await save(popup);
    await expect.poll(() => popup.isOpen()).toBe(false);
    expect(stage.instance.saves).toHaveLength(1);
  });
});
