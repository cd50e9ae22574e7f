import { hostHtml, nothing } from './support/host-page.ts';
import { closed, request, secretInput } from './support/journey.ts';
import { lastInput } from './support/last-input.ts';
import { secretPiece } from './support/pieces.ts';
import { expect, test } from './support/test.ts';

// Scroll bars take room, as on a desktop.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const { ignoreDefaultArgs } = launchOptions;
    const ignored = Array.isArray(ignoreDefaultArgs) ? ignoreDefaultArgs : [];
    await use({ ...launchOptions, ignoreDefaultArgs: [...ignored, '--hide-scrollbars'] });
  },
});

/** Pages that scroll, each with its own way of making room for the bar. */
const pages: [what: string, css: string][] = [
  ['a scroll bar', ''],
  ['a gutter kept for it', 'html { scrollbar-gutter: stable }'],
  ['a padding of its own', 'html { padding-right: 30px }'],
  ['a bar that is always there', 'html { overflow-y: scroll } body { height: auto !important }'],
];

for (const [what, css] of pages) {
  test(`a page with ${what} is inert, keeps still, and gets focus and scroll back`, async ({
    host,
    page,
    stage,
    dialog,
  }) => {
    stage.instance.pieces = [secretPiece];
    const style = `<style>body { height: 3000px; margin: 0 } button { margin-left: 50% } ${css}</style>`;
    stage.sites.host = () => ({ html: hostHtml(stage, style) });
    await host.open();
    const button = page.locator('#run');
    await page.evaluate(() => scrollTo(0, 20));
    const [place, scroll] = [await button.boundingBox(), await page.evaluate(() => scrollY)];
    await host.connect(request);
    await expect(secretInput(dialog)).toBeFocused();
    expect(await button.boundingBox()).toEqual(place);
    await page.mouse.move(5, 5);
    await page.mouse.wheel(0, 500);
    for (let count = 0; count < 12; count++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('run');
    }
    expect(await page.evaluate(() => scrollY)).toBe(scroll);
    lastInput(dialog.getByRole('button', { name: 'Cancel' }).click());
    expect(await host.settled()).toEqual(closed);
    await expect(button).toBeFocused();
    expect(await button.boundingBox()).toEqual(place);
    await expect.poll(() => host.remains()).toEqual(nothing);
  });
}
