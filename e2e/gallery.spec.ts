import { idOf, type Scene } from '../demo/gallery/scene.ts';
import { scenes } from '../demo/gallery/scenes/index.ts';
import { axeViolations } from './support/axe.ts';
import { expect, test } from './support/gallery.ts';
import { findLayoutViolations, findSmallTargets } from './support/geometry.ts';
import { localizedScenes } from './support/localized-scenes.ts';
import { expectScreenshot } from './support/screenshots.ts';
import { findUntranslatedTexts } from './support/untranslated.ts';

// A trace takes longer than the checks, and every scene can be opened by its URL.
test.use({ trace: 'off' });

/** The last one equals 1280 × 1024 at 400 % zoom (WCAG 1.4.10). */
const sizes = [
  [1280, 800],
  [375, 667],
  [320, 256],
] as const;

/** The same screen with another text: neither the layout nor what axe checks differs. */
const sharesLayout = (scene: Scene) =>
  (scene.group === 'Save failed' && scene.name !== 'rejected') ||
  (scene.group === 'Not loaded' && scene.name !== 'offline');

for (const [index, scene] of scenes.entries()) {
  test(`${scene.group}: ${scene.name}`, async ({ gallery, browserName }) => {
    const { page } = gallery;
    const id = idOf(scene);
    const axe = async (what: string, appearanceOnly?: boolean) =>
      expect.soft(await axeViolations(page.mainFrame(), appearanceOnly), what).toEqual([]);
    // Firefox measures a line of Arabic by the box of its font, which is higher than the line.
    const isMeasuredRight = (violation: string) =>
      browserName !== 'firefox' || !/^text clipped.*\p{sc=Arab}/u.test(violation);
    const geometry = async (what: string) => {
      for (const [width, height] of sizes) {
        await gallery.size(width, height);
        const violations = await findLayoutViolations(page);
        expect.soft(violations.filter(isMeasuredRight), `${what} at ${width}`).toEqual([]);
        expect.soft(await findSmallTargets(page), `targets, ${what} at ${width}`).toEqual([]);
      }
    };
    await gallery.size(1280, 800);
    await gallery.open(scene);
    // Computed by Playwright, the same in every browser. In Firefox 153 axe crashes the page after it.
    if (browserName === 'chromium') {
      await expect.soft(page.locator('body')).toMatchAriaSnapshot({ name: `${id}.aria.yml`, timeout: 1000 });
    }
    if (!sharesLayout(scene)) {
      await axe('axe, light');
      await expectScreenshot(page, `${id}-light`);
    }
    await geometry('in English');
    if (!sharesLayout(scene)) {
      await gallery.size(375, 667);
      await gallery.mode('dark');
      await axe('axe, dark', true);
      await expectScreenshot(page, `${id}-dark`);
    }
    await gallery.open(scene, { pseudo: '1' });
    expect.soft(await findUntranslatedTexts(page), 'untranslated texts').toEqual([]);
    await geometry('in the pseudo-locale');
    if (index % 3 === 0 || localizedScenes.includes(id)) {
      await gallery.open(scene, { locale: 'ar' });
      await geometry('in Arabic');
      await gallery.size(375, 667);
      await axe('axe, right to left');
      if (localizedScenes.includes(id)) await expectScreenshot(page, `${id}-ar`);
    }
    if (localizedScenes.includes(id)) {
      for (const locale of ['de', 'ja']) {
        await gallery.open(scene, { locale });
        await expectScreenshot(page, `${id}-${locale}`);
      }
      await gallery.open(scene, { theme: 'Terracotta' });
      await expectScreenshot(page, `${id}-theme`);
    }
  });
}

test('every localized scene exists', () => {
  const ids = scenes.map(idOf);
  expect(localizedScenes.filter((id) => !ids.includes(id))).toEqual([]);
});
