import type { Route } from '@playwright/test';
import { acmeDialog } from './support/acme.ts';
import { waitForOpeningAnimation } from './support/animations.ts';
import type { HostPage } from './support/host-page.ts';
import { secretPiece } from './support/pieces.ts';
import { expect, test } from './support/test.ts';

const logoUrl = 'https://cdn.example/logo.svg';

/** With an aspect ratio of 4:1, and transparent except for a line. */
const wide =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="100"><path d="M0 50h400" stroke="#000" fill="none"/></svg>';

async function openWithLogo(host: HostPage) {
  host.stage.instance.pieces = [{ ...secretPiece, logoUrl }];
  await host.open();
  await host.connect({ pieceName: secretPiece.name, connectionName: 'acme-1' });
  return acmeDialog(host);
}

test('shows a letter until a slow logo has loaded, and replaces it without a layout shift', async ({ host, page }) => {
  let heldRoute: Route | undefined;
  await page.context().route(logoUrl, (route) => {
    heldRoute = route;
  });
  const { root, key } = await openWithLogo(host);
  const [logo, title] = [root.locator('.logo'), root.getByRole('heading')];
  await expect(key).toBeVisible();
  await expect(logo).toHaveText('A');
  await expect(logo.locator('img')).toBeHidden();
  await expect.poll(() => heldRoute).toBeDefined();
  await waitForOpeningAnimation(root);
  const before = [await logo.boundingBox(), await title.boundingBox()];
  await heldRoute?.fulfill({ contentType: 'image/svg+xml', body: wide });
  await expect(logo.locator('img')).toBeVisible();
  await expect(logo).toHaveText('');
  expect([await logo.boundingBox(), await title.boundingBox()]).toEqual(before);
  // Keeps its aspect ratio.
  await expect(logo.locator('img')).toHaveCSS('object-fit', 'contain');
});

test('a logo that has loaded is shown at once on the next screen', async ({ host, page }) => {
  await page.context().route(logoUrl, (route) => route.fulfill({ contentType: 'image/svg+xml', body: wide }));
  const { root, key, submit } = await openWithLogo(host);
  await expect(root.locator('.logo img')).toBeVisible();
  const letters = root.evaluate(
    (card) =>
      new Promise<string[]>((resolve) => {
        const texts: string[] = [];
        new MutationObserver(() => {
          const mark = card.querySelector('.saved-mark');
          if (mark) texts.push(mark.textContent ?? '');
          if (mark) setTimeout(() => resolve(texts));
        }).observe(card, { childList: true, subtree: true, characterData: true });
      }),
  );
  await key.fill('sk-123');
  await submit.click();
  expect(new Set(await letters)).toEqual(new Set(['']));
});

test('keeps the letter if the logo’s URL returns no image', async ({ host, page }) => {
  await page.context().route(logoUrl, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Log in</h1>' }));
  const answered = page.waitForResponse(logoUrl);
  const { root } = await openWithLogo(host);
  await answered;
  await expect(root.locator('.logo')).toHaveText('A');
  await expect(root.locator('.logo img')).toBeHidden();
});
