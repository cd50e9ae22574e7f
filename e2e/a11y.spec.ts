import { findingsIn } from './support/axe.ts';
import { catalogueScreens } from './support/catalogue-screens.ts';
import { connectionsScreens } from './support/connections-screens.ts';
import { lookLonger } from './support/look-longer.ts';
import { oauth2Screens } from './support/oauth2-screens.ts';
import { everyKindPiece, noAuthPiece, secretPiece, unknownPiece } from './support/pieces.ts';
import { screens } from './support/screens.ts';
import { dialogFrame, expect, test } from './support/test.ts';

const all = { ...screens, ...oauth2Screens, ...connectionsScreens, ...catalogueScreens };

for (const [name, show] of Object.entries(all)) {
  test(`axe finds nothing on "${name}", in light and dark`, async ({ page, stage, host }) => {
    stage.instance.pieces = [secretPiece, noAuthPiece, unknownPiece, everyKindPiece];
    await lookLonger(page);
    await page.emulateMedia({ reducedMotion: name === 'saved' ? 'no-preference' : 'reduce' });
    for (const mode of ['light', 'dark'] as const) {
      await host.open({ embedding: { styling: { mode } } });
      await show({
        host,
        dialog: dialogFrame(page),
        open: (pieceName, more = {}) => host.connect({ pieceName, connectionName: 'acme-1', ...more }),
      });
      const dialog = page.frame({ url: /\/embed\// });
      expect(await findingsIn(page.mainFrame()), `the host page in ${mode}`).toEqual([]);
      expect(dialog && (await findingsIn(dialog)), `the dialog in ${mode}`).toEqual([]);
    }
  });
}
