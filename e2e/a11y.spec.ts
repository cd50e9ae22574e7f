import { findingsIn } from './support/axe.ts';
import { everyScreen, sceneOn } from './support/every-screen.ts';
import { lookLonger } from './support/look-longer.ts';
import { expect, test } from './support/test.ts';

for (const [name, show] of everyScreen) {
  test(`axe finds nothing on "${name}", in light and dark`, async ({ page, host }) => {
    await lookLonger(page);
    await page.emulateMedia({ reducedMotion: name === 'saved' ? 'no-preference' : 'reduce' });
    for (const mode of ['light', 'dark'] as const) {
      await host.open({ embedding: { styling: { mode } } });
      await show(sceneOn(host));
      const dialog = page.frame({ url: /\/embed\// });
      expect(await findingsIn(page.mainFrame()), `the host page in ${mode}`).toEqual([]);
      expect(dialog && (await findingsIn(dialog)), `the dialog in ${mode}`).toEqual([]);
    }
  });
}
