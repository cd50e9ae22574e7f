import { axeViolations } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const states: [state: string, query: string, title: string][] = [
  ['no opener', '?code=abc%2Fd&state=s', 'One step left'],
  ['no state', '?code=abc', 'One step left'],
  ['no parameters', '', 'Nothing to do here'],
];

for (const [state, query, title] of states) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`redirect page with ${state}, ${colorScheme}: shows instructions without accessibility violations`, async ({
      page,
      stage,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 375, height: 667 });
      const address = stage.url('connect', `/embed/redirect.html${query}`);
      await page.goto(address);
      await expect(page.getByRole('heading', { name: title })).toBeFocused();
      if (query) await expect(page.getByLabel('Address of this page')).toHaveValue(address);
      expect(await axeViolations(page.mainFrame())).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
    });
  }
}
