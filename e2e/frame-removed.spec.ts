import { closed, request } from './support/journey.ts';
import { secretPiece } from './support/pieces.ts';
import { expect, test } from './support/test.ts';

// The loader polls, as no event is fired when the page removes the dialog from the document.
test.beforeEach(async ({ stage, host, dialog }) => {
  stage.instance.pieces = [secretPiece];
  await host.open();
  await host.connect(request);
  await expect(dialog.getByRole('heading', { name: 'Connect Acme' })).toBeVisible();
});

test('removing the dialog from the page settles the call', async ({ page, host }) => {
  await page.evaluate(() => document.body.replaceChildren());
  expect(await host.settled()).toEqual(closed);
});

test('closing the dialog element settles the call', async ({ page, host }) => {
  await page.evaluate(() => document.querySelector('dialog')?.close());
  expect(await host.settled()).toEqual(closed);
  await expect(page.locator('dialog')).toHaveCount(0);
});
