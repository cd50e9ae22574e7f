import { hostHtml } from './support/host-html.ts';
import { noLeftovers } from './support/host-page.ts';
import { closed, request, secretInput } from './support/journey.ts';
import { lastInput } from './support/last-input.ts';
import { secretPiece } from './support/pieces.ts';
import { expect, test } from './support/test.ts';

// Playwright hides scrollbars, but classic ones change the width of the page when they disappear.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const { ignoreDefaultArgs } = launchOptions;
    const ignoredArgs = Array.isArray(ignoreDefaultArgs) ? ignoreDefaultArgs : [];
    await use({ ...launchOptions, ignoreDefaultArgs: [...ignoredArgs, '--hide-scrollbars'] });
  },
});

/** Scrolling pages whose layout reacts differently to a scrollbar that disappears. */
const pages: [description: string, css: string][] = [
  ['a scrollbar', ''],
  ['a stable scrollbar gutter', 'html { scrollbar-gutter: stable }'],
  ['its own padding', 'html { padding-right: 30px }'],
  ['a permanent scrollbar', 'html { overflow-y: scroll } body { height: auto !important }'],
];

for (const [description, css] of pages) {
  test(`a page with ${description} is inert behind the dialog, does not shift, and gets its focus back`, async ({
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
    const [position, scrollTop] = [await button.boundingBox(), await page.evaluate(() => scrollY)];
    await host.connect(request);
    await expect(secretInput(dialog)).toBeFocused();
    expect(await button.boundingBox()).toEqual(position);
    await page.mouse.move(5, 5);
    await page.mouse.wheel(0, 500);
    for (let count = 0; count < 12; count++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('run');
    }
    expect(await page.evaluate(() => scrollY)).toBe(scrollTop);
    lastInput(dialog.getByRole('button', { name: 'Cancel' }).click());
    expect(await host.settled()).toEqual(closed);
    await expect(button).toBeFocused();
    expect(await button.boundingBox()).toEqual(position);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });
}
