import { expect } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { test } from './support/demo-fixture.ts';

test('the gallery filters scenes and applies the settings of its URL', async ({ page, demo }) => {
  await page.goto(`${demo.url}/gallery#search=oauth2+window+slow&mode=both&locale=de&width=375`);
  await expect(page.getByRole('status')).toHaveText('1 state');
  const dark = page.frameLocator('iframe[title$="dark"]');
  await expect(dark.getByRole('heading', { level: 1 })).toContainText('Almanook');
  await expect(dark.locator('html')).toHaveAttribute('lang', 'de');
  expect(await axeViolations(page.mainFrame())).toEqual([]);

  await page.getByRole('radio', { name: 'Light' }).check({ force: true });
  await page.getByLabel('Search').fill('form');
  await expect(page.getByRole('heading', { name: 'Form', exact: true })).toBeVisible();
  await expect(page).toHaveURL(/search=form&mode=light/);
  // Scenes must not move the focus when they load.
  await expect(page.getByLabel('Search')).toBeFocused();
});
