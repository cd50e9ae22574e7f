import type { Page } from '@playwright/test';
import { allowHostedPage, hostedUrl } from './support/hosted-page.ts';
import { secretInput } from './support/journey.ts';
import type { Stage } from './support/stage.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(({ stage, entry }) => allowHostedPage(stage, entry));

/** As by a link: within a document that is there. */
async function openInSameTab(page: Page, address: string): Promise<void> {
  await page.evaluate((href) => setTimeout(() => location.assign(href)), address);
}

for (const [what, address] of [
  ['a page of a request', (stage: Stage) => hostedUrl(stage)],
  ['a page of a link that was cut off', async (stage: Stage) => (await hostedUrl(stage)).slice(0, -30)],
  ['a page without a request', async (stage: Stage) => stage.url('connect', '/embed/index.html')],
] as const) {
  test(`another request opens in the same tab: ${what}`, async ({ page, stage }) => {
    await page.goto(await address(stage));
    await expect(page.getByRole('heading')).toBeVisible();
    await openInSameTab(page, await hostedUrl(stage, { embedding: { locale: 'de' } }));
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await page.waitForURL(/#connect=$/);
    await page.getByRole('button', { name: 'Schließen' }).click();
    await page.waitForURL(/connect_status=closed/);
  });
}

test('another request is gone from the address of a page that the user stays at', async ({ page, stage }) => {
  await page.goto(await hostedUrl(stage));
  await secretInput(page).pressSequentially('sk');
  const asked = page.waitForEvent('dialog');
  await openInSameTab(page, await hostedUrl(stage, { embedding: { locale: 'de' } }));
  await (await asked).dismiss();
  await expect(secretInput(page)).toHaveValue('sk');
  expect(page.url()).toBe(stage.url('connect', '/embed/index.html#connect='));
});
