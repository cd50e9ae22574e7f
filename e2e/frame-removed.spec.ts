import { closed, request } from './support/journey.ts';
import { secretPiece } from './support/pieces.ts';
import { expect, test } from './support/test.ts';

// There is no event for a dialog that the page itself, or the browser, takes away.
test.beforeEach(async ({ stage, host, dialog }) => {
  stage.instance.pieces = [secretPiece];
  await host.open();
  await host.connect(request);
  await expect(dialog.getByRole('heading', { name: 'Connect Acme' })).toBeVisible();
});

test('a page that empties itself settles the call', async ({ page, host }) => {
  await page.evaluate(() => document.body.replaceChildren());
  expect(await host.settled()).toEqual(closed);
});

test('a dialog element that is closed settles the call', async ({ page, host }) => {
  await page.evaluate(() => document.querySelector('dialog')?.close());
  expect(await host.settled()).toEqual(closed);
  await expect(page.locator('dialog')).toHaveCount(0);
});
