import { openAcme } from './support/acme.ts';
import { hostHtml } from './support/host-page.ts';
import { colorAt } from './support/pixels.ts';
import { expect, test } from './support/test.ts';

/** What tokens.css lays over a white page, and nothing else: the browser's own backdrop of a `<dialog>` is grey. */
const over = { light: 255 * 0.45 + 16 * 0.55, dark: 255 * 0.35 + 4 * 0.65 };

for (const { name, mode, scheme, shown } of [
  { name: 'light', mode: 'light', scheme: 'dark', shown: over.light },
  { name: 'dark', mode: 'dark', scheme: 'light', shown: over.dark },
  { name: 'system, which is light', mode: 'system', scheme: 'light', shown: over.light },
  { name: 'system, which is dark', mode: 'system', scheme: 'dark', shown: over.dark },
] as const) {
  test(`the overlay of mode ${name} is ours alone`, async ({ host, page, stage }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const white = '<style>html { background: #fff }</style>';
    stage.sites.host = (path) => (path === '/' ? { html: hostHtml(stage, white) } : undefined);
    const { key } = await openAcme(host, {}, { embedding: { styling: { mode } } });
    await expect(key).toBeVisible();
    const { red } = await colorAt(page, 1275, 795);
    expect(Math.abs(red - shown)).toBeLessThan(2);
  });
}

test('nothing of it is seen before the dialog is', async ({ host, page, stage }) => {
  await page.context().route(/\/assets\/dialog-.*\.js/, () => {});
  await openAcme(host);
  await expect.poll(() => page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  expect(await colorAt(page, 1275, 795)).toEqual({ red: 255, green: 255, blue: 255 });
  expect(stage.instance.requests).toEqual([]);
});
