import { axeViolations } from './support/axe.ts';
import { allowHostedPage, hostedUrl } from './support/hosted-page.ts';
import { secretInput } from './support/journey.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(({ stage, entry }) => allowHostedPage(stage, entry));

test.describe('a hosted page whose files cannot be loaded', () => {
  const isHostedChunk = /\/assets\/hosted-/;
  test.use({ locale: 'de-DE', colorScheme: 'dark' });
  test.beforeEach(({ page }) => page.route(isHostedChunk, (route) => route.abort()));

  test('says so, and tries again with its address', async ({ page, stage }) => {
    await page.goto(await hostedUrl(stage));
    await expect(page.getByText('Der Server ist nicht erreichbar.')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-mode', 'dark');
    await expect(page).toHaveTitle('Diese App lässt sich gerade nicht verbinden');
    expect(page.url()).toBe(stage.url('connect', '/embed/index.html#connect='));
    expect(await axeViolations(page.mainFrame())).toEqual([]);
    await page.unroute(isHostedChunk);
    await page.getByRole('button', { name: 'Erneut versuchen' }).click();
    await expect(secretInput(page)).toBeFocused();
    expect(page.url()).toBe(stage.url('connect', '/embed/index.html#connect='));
  });

  test('leads back to the page before', async ({ page, host, stage }) => {
    await host.open();
    await page.goto(await hostedUrl(stage));
    await page.getByRole('button', { name: 'Schließen' }).last().click();
    await expect(page).toHaveURL(stage.url('host', '/'));
  });
});
