import { deferred } from '../demo/testing/deferred.ts';
import { waitForOpeningAnimation } from './support/animations.ts';
import { guideRequest, longSteps, openForm } from './support/instructions.ts';
import { dialogFrame, expect, test } from './support/test.ts';

for (const { name, viewport } of [
  { name: 'a wide screen', viewport: { width: 1280, height: 720 } },
  { name: 'a phone', viewport: { width: 375, height: 667 } },
  { name: 'a small window', viewport: { width: 480, height: 320 } },
  { name: 'a page zoomed to 400 %', viewport: { width: 320, height: 256 } },
]) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport });

    test('the beginning of long instructions is seen first, and the title has the focus', async ({ host, page }) => {
      const { root } = await openForm(host, page, longSteps);
      const title = root.getByRole('heading', { name: 'Connect Guide' });
      await expect(title).toBeFocused();
      await waitForOpeningAnimation(root);
      await expect(title).toBeInViewport({ ratio: 1 });
      await expect(root.getByRole('listitem').first()).toBeInViewport({ ratio: 1 });
      await expect(root.getByLabel('One')).not.toBeInViewport();
      await page.keyboard.press('Tab');
      await expect(root.getByRole('button', { name: 'Close' })).toBeFocused();
      await page.keyboard.press('Tab');
      // In Firefox also what scrolls is a stop: the form, unless it is so small that the whole card scrolls.
      if (await root.locator('.body:focus').count()) await page.keyboard.press('Tab');
      await expect(viewport.width < 520 ? root.locator('summary') : root.getByLabel('One')).toBeFocused();
    });
  });
}

test('an input below short instructions has the focus at once', async ({ host, page }) => {
  const { root } = await openForm(host, page, 'Find it in **Settings**.');
  await expect(root.getByLabel('One')).toBeFocused();
  await page.keyboard.type('x');
  await expect(root.getByLabel('One')).toHaveValue('x');
});

test('the focus moves to the title if the instructions turn out long, but not once the user has begun', async ({
  host,
  page,
  stage,
}) => {
  const { promise: loaded, resolve: load } = deferred();
  await page.context().route(/deferred-ui-/, async (route) => {
    await loaded;
    await route.continue();
  });
  const auth = { type: 'SECRET_TEXT', displayName: 'API key', required: true, description: longSteps };
  stage.instance.pieces = [{ name: guideRequest.pieceName, displayName: 'Guide', version: '1.0.0', auth }];
  await host.open();
  await host.connect(guideRequest);
  const root = dialogFrame(page).getByRole('dialog');
  const key = root.getByLabel('API key', { exact: true });
  await expect(key).toBeFocused();
  await key.press('x');
  load();
  await expect(root.getByRole('listitem').first()).toBeAttached();
  await expect(key).toBeFocused();
});
