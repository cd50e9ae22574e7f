import { scenes } from '../demo/gallery/scenes/index.ts';
import { findingsIn } from './support/axe.ts';
import { expect, test } from './support/gallery.ts';
import { misplacedIn, smallTargetsIn } from './support/geometry.ts';
import { untranslatedIn } from './support/untranslated.ts';

// It would take longer than the checks; a scene is an address that anybody can open.
test.use({ trace: 'off' });

/** The last one is what 400 % of a screen of 1280 × 1024 are (WCAG 1.4.10). */
const sizes = [
  [1280, 800],
  [375, 667],
  [320, 256],
] as const;

for (const [index, scene] of scenes.entries()) {
  test(`${scene.group}: ${scene.name}`, async ({ gallery }) => {
    const { page } = gallery;
    const axe = async (what: string) => expect.soft(await findingsIn(page.mainFrame()), what).toEqual([]);
    const geometry = async (what: string) => {
      for (const [width, height] of sizes) {
        await gallery.size(width, height);
        expect.soft(await misplacedIn(page), `${what} at ${width}`).toEqual([]);
        expect.soft(await smallTargetsIn(page), `targets, ${what} at ${width}`).toEqual([]);
      }
    };
    await gallery.size(1280, 800);
    await gallery.open(scene);
    await axe('axe, light');
    await geometry('in English');
    await gallery.size(375, 667);
    await gallery.mode('dark');
    await axe('axe, dark');
    await gallery.open(scene, { pseudo: '1' });
    expect.soft(await untranslatedIn(page), 'texts that nobody could translate').toEqual([]);
    await geometry('in longer words');
    if (index % 3 === 0) {
      await gallery.open(scene, { locale: 'ar' });
      await geometry('in Arabic');
      await gallery.size(1280, 800);
      await axe('axe, from right to left');
    }
  });
}
