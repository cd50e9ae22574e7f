import { secretInput, typeAndSave } from './support/journey.ts';
import { secretPiece } from './support/pieces.ts';
import { openReactPage, reactVersions, recorded } from './support/react-page.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece];
});

for (const version of reactVersions) {
  test(`React ${version}: a window opens in the click, and closes with the component`, async ({ page, stage }) => {
    await openReactPage(page, stage, 'panel', { version });
    const open = async () => {
      const popup = page.waitForEvent('popup');
      await page.getByRole('button', { name: 'Connect in a window', exact: true }).click();
      return popup;
    };
    const first = await open();
    await typeAndSave(first);
    await expect(page.locator('output')).toHaveText('connected acme-1');
    const second = await open();
    await expect(secretInput(second)).toBeVisible();
    const closed = second.waitForEvent('close');
    await page.evaluate(() => (globalThis as unknown as { unmount: () => void }).unmount());
    await closed;
    await expect.poll(() => recorded(page, 'popup')).toEqual(['acme-1', null]);
  });

  test(`React ${version}: a window that the browser blocks is an error`, async ({ page, stage }) => {
    // An effect has no user activation.
    await openReactPage(page, stage, 'window-in-effect', { version });
    await expect(page.locator('output')).toHaveText('error popup_blocked');
    expect(await recorded(page, 'effect')).toEqual([null, 'popup_blocked']);
  });
}
