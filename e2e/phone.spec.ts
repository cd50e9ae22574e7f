import { catalogueScreens } from './support/catalogue-screens.ts';
import { connectionsScreens } from './support/connections-screens.ts';
import { oauth2Screens } from './support/oauth2-screens.ts';
import { everyKindPiece, noAuthPiece, secretPiece, unknownPiece } from './support/pieces.ts';
import { screens } from './support/screens.ts';
import { dialogFrame, expect, test } from './support/test.ts';

test.use({ viewport: { width: 375, height: 667 }, hasTouch: true });

const all = { ...screens, ...oauth2Screens, ...connectionsScreens, ...catalogueScreens };

for (const [name, show] of Object.entries(all)) {
  test(`"${name}" fits a phone: nothing sideways, buttons in reach`, async ({ page, stage, host }) => {
    stage.instance.pieces = [secretPiece, noAuthPiece, unknownPiece, everyKindPiece];
    await host.open();
    const dialog = dialogFrame(page);
    await show({
      host,
      dialog,
      open: (pieceName, more = {}) => host.connect({ pieceName, connectionName: 'acme-1', ...more }),
    });
    const card = dialog.getByRole('dialog').first();
    await expect.poll(async () => (await card.boundingBox())?.width).toBe(375);
    const sideways = await card.evaluate((element) =>
      [element, ...element.querySelectorAll('*')]
        // A table or code block may scroll by itself; what is hidden for the eye has no width to keep to.
        .filter((one) => !one.closest('.sr-only, [class^="md-scroll"]') && one.clientWidth > 0)
        .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible')
        // A row's name is whole where the row leads.
        .filter((one) => getComputedStyle(one).textOverflow !== 'ellipsis')
        .map((one) => one.className),
    );
    expect(sideways).toEqual([]);
    for (const button of await dialog.locator('.footer button, .leaving button').all()) {
      const box = await button.boundingBox();
      expect(box?.height, 'a target for a thumb').toBeGreaterThanOrEqual(40);
      expect((box?.y ?? 0) + (box?.height ?? 0), 'above the lower edge').toBeLessThanOrEqual(667);
    }
  });
}
