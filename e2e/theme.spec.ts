import type { Locator, Page } from '@playwright/test';
import { openAcme } from './support/acme.ts';
import { axeViolations } from './support/axe.ts';
import { computedContrast } from './support/contrast.ts';
import { expect, test } from './support/test.ts';

const themed = (theme: object, mode: 'light' | 'dark' | 'system' = 'light') => ({
  embedding: { styling: { mode, theme } },
});

const styleOf = (element: Locator, property: string) =>
  element.evaluate((target, name) => getComputedStyle(target).getPropertyValue(name), property);

test('the host’s theme is applied before the dialog is displayed', async ({ host, page, stage }) => {
  stage.instance.flags.THEME = { websiteName: 'X', colors: { primary: { default: '#6e41e2' } } };
  await page.context().addInitScript(() => {
    const backgrounds: string[] = [];
    Object.assign(window, { backgrounds });
    new MutationObserver(() => {
      const card = document.querySelector('.card');
      if (card) backgrounds.push(getComputedStyle(card).backgroundColor);
    }).observe(document, { childList: true, subtree: true });
  });
  const theme = {
    colorPrimary: 'rgb(0 106 78)',
    colorBackground: '#fffaf0',
    colorText: 'hsl(160 30% 12%)',
    borderRadius: 2,
    fontSize: 16,
    spacing: 5,
  };
  const flagsLoaded = page.waitForResponse(/\/v1\/flags/);
  const { root, submit, key } = await openAcme(host, {}, themed(theme));
  await expect(root).toHaveCSS('background-color', 'rgb(255, 250, 240)');
  await expect(root).toHaveCSS('border-radius', '4px');
  await flagsLoaded;
  await expect(submit).toHaveCSS('background-color', 'rgb(0, 106, 78)');
  await expect(submit).toHaveCSS('font-size', '16px');
  await expect(submit).toHaveCSS('padding', '0px 20px');
  await expect(key).toHaveCSS('border-radius', '2px');
  await expect(key).toHaveCSS('color', 'rgb(21, 40, 34)');
  const backgrounds = await root.evaluate(() => (window as unknown as { backgrounds: string[] }).backgrounds);
  expect(new Set(backgrounds)).toEqual(new Set(['rgb(255, 250, 240)']));
});

for (const mode of ['light', 'dark'] as const) {
  for (const theme of [
    { colorPrimary: '#ffeb3b' },
    { colorPrimary: '#ffeb3b', colorBackground: '#ffeb3b', colorText: '#ffeb3b' },
    { colorPrimary: '#777777', colorBackground: '#808080' },
  ]) {
    test(`${JSON.stringify(theme)} has sufficient contrast in ${mode} mode`, async ({ host, page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const { root, submit, key } = await openAcme(host, {}, themed(theme, mode));
      await submit.click();
      await expect(key).toHaveAttribute('aria-invalid', 'true');
      const [fill, text, card] = [
        await styleOf(submit, 'background-color'),
        await styleOf(submit, 'color'),
        await styleOf(root, 'background-color'),
      ];
      expect(computedContrast(fill, text)).toBeGreaterThanOrEqual(4.5);
      expect(computedContrast(fill, card)).toBeGreaterThanOrEqual(3);
      const dialog = page.frame({ url: /\/embed\// });
      expect(dialog && (await axeViolations(dialog))).toEqual([]);
    });
  }
}

test('another configure() replaces the theme of the open dialog', async ({ host }) => {
  const { root, submit, key } = await openAcme(host, {}, themed({ colorPrimary: '#006a4e', borderRadius: 0 }));
  await key.fill('sk-123');
  await expect(submit).toHaveCSS('background-color', 'rgb(0, 106, 78)');
  await host.reconfigure(themed({ colorBackground: { dark: '#101418' } }, 'dark'));
  await expect(root).toHaveCSS('background-color', 'rgb(16, 20, 24)');
  await expect(submit).toHaveCSS('background-color', 'rgb(143, 123, 240)');
  await expect(root).toHaveCSS('border-radius', '16px');
  await host.reconfigure({ embedding: { styling: { mode: 'light' } } });
  await expect(root).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(submit).toHaveCSS('background-color', 'rgb(91, 63, 214)');
  expect(await root.evaluate(() => document.documentElement.getAttribute('style') ?? '')).toBe('');
  await expect(key).toHaveValue('sk-123');
});

test('mode `system` uses the values of the system’s mode, also after it changes', async ({ host, page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const colorPrimary = { light: '#006a4e', dark: '#7fe3c0' };
  const { root, submit } = await openAcme(host, {}, themed({ colorPrimary }, 'system'));
  await expect(submit).toHaveCSS('background-color', 'rgb(0, 106, 78)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(submit).toHaveCSS('background-color', 'rgb(127, 227, 192)');
  await expect(root).toHaveCSS('background-color', 'rgb(27, 30, 38)');
  await host.reconfigure(themed({ colorPrimary }, 'light'));
  await expect(submit).toHaveCSS('background-color', 'rgb(0, 106, 78)');
  // A fixed mode must not follow the system.
  await page.emulateMedia({ colorScheme: 'light' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(submit).toHaveCSS('background-color', 'rgb(0, 106, 78)');
});

function recordWarnings(page: Page): string[] {
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  return warnings;
}

test('invalid theme values are ignored with a warning', async ({ host, page }) => {
  const warnings = recordWarnings(page);
  const invalid = { colorText: 'currentcolor', colorDanger: 'inherit', colorInfo: '#1234', colour: 'red' };
  const { submit } = await openAcme(host, {}, themed({ ...invalid, colorPrimary: 'rebeccapurple' }));
  await expect(submit).toHaveCSS('background-color', 'rgb(102, 51, 153)');
  await expect.poll(() => warnings.length).toBe(4);
  for (const name of Object.keys(invalid)) expect(warnings.join('\n')).toContain(`embedding.styling.theme.${name} `);
});

test('a colour in another notation is ignored with a warning', async ({ host, page }) => {
  const warnings = recordWarnings(page);
  const { submit } = await openAcme(host, {}, themed({ colorPrimary: 'oklch(70% 0.1 200)' }));
  await expect.poll(() => warnings.join('\n')).toContain('embedding.styling.theme.colorPrimary ');
  await expect(submit).toHaveCSS('background-color', 'rgb(91, 63, 214)');
});

test('the dialog has the default theme if the appearance chunk fails to load', async ({ host, page }) => {
  await page.context().route(/appearance-.*\.js/, (route) => route.abort());
  const { root, submit } = await openAcme(host, {}, themed({ colorBackground: '#fffaf0' }));
  await expect(root).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(submit).toBeVisible();
});
