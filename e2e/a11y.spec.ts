import AxeBuilder from '@axe-core/playwright';
import { everyKindPiece, noAuthPiece, oauthPiece, secretPiece } from './support/pieces.ts';
import { screens } from './support/screens.ts';
import { dialogFrame, expect, test } from './support/test.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const mode of ['light', 'dark'] as const) {
  for (const [name, show] of Object.entries(screens)) {
    test(`axe finds nothing on "${name}" in ${mode}`, async ({ page, stage, host }) => {
      // What is looked at is the end of a transition, not its middle.
      await page.emulateMedia({ reducedMotion: name === 'saved' ? 'no-preference' : 'reduce' });
      stage.instance.pieces = [secretPiece, noAuthPiece, oauthPiece, everyKindPiece];
      await host.open({ embedding: { styling: { mode } } });
      await show({
        host,
        dialog: dialogFrame(page),
        open: (pieceName, more = {}) => host.connect({ pieceName, connectionName: 'acme-1', ...more }),
      });
      // A frame that is slow to answer would be left out after 500 ms.
      const { violations, passes } = await new AxeBuilder({ page })
        .withTags(tags)
        .options({ pingWaitTime: 10_000 })
        .analyze();
      // A target of two parts is inside of the frame: axe has been there.
      expect(passes.flatMap(({ nodes }) => nodes).some(({ target }) => target.length === 2)).toBe(true);
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ target, failureSummary }) => [target, failureSummary])]),
      ).toEqual([]);
    });
  }
}
