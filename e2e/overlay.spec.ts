import { openAcme } from './support/acme.ts';
import { hostHtml } from './support/host-html.ts';
import { colorAt } from './support/pixels.ts';
import { expect, test } from './support/test.ts';

/** Red channel of the overlay from tokens.css on white. The default `::backdrop` of a `<dialog>` would be darker. */
const overlayRed = { light: 255 * 0.45 + 16 * 0.55, dark: 255 * 0.35 + 4 * 0.65 };

for (const { name, mode, scheme, expected } of [
  { name: 'light', mode: 'light', scheme: 'dark', expected: overlayRed.light },
  { name: 'dark', mode: 'dark', scheme: 'light', expected: overlayRed.dark },
  { name: 'system, which is light', mode: 'system', scheme: 'light', expected: overlayRed.light },
  { name: 'system, which is dark', mode: 'system', scheme: 'dark', expected: overlayRed.dark },
] as const) {
  test(`mode ${name}: the overlay has only the colour from the theme`, async ({ host, page, stage }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const white = '<style>html { background: #fff }</style>';
    stage.sites.host = (path) => (path === '/' ? { html: hostHtml(stage, white) } : undefined);
    const { key } = await openAcme(host, {}, { embedding: { styling: { mode } } });
    await expect(key).toBeVisible();
    const { red } = await colorAt(page, 1275, 795);
    expect(Math.abs(red - expected)).toBeLessThan(2);
  });
}

test('the overlay is transparent until the dialog is displayed', async ({ host, page, stage }) => {
  await page.context().route(/\/assets\/dialog-.*\.js/, () => {});
  await openAcme(host);
  await expect.poll(() => page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  expect(await colorAt(page, 1275, 795)).toEqual({ red: 255, green: 255, blue: 255 });
  expect(stage.instance.requests).toEqual([]);
});
