import { addressOf, idOf } from '../../demo/gallery/scene.ts';
import { scenes } from '../../demo/gallery/scenes/index.ts';
import { openGallerySite } from '../support/gallery-site.ts';
import { findLayoutViolations, findSmallTargets } from '../support/geometry.ts';
import { localizedScenes } from '../support/localized-scenes.ts';
import { expect, test } from './support/test.ts';

/** What e2e/gallery.spec.ts checks in every scene: here in one of each type of screen, as each takes a second. */
const ids = [...localizedScenes, 'form-secret-text', 'oauth2-window-waiting', 'oauth2-result-access-denied'];

const wide = [1280, 800];
const phone = [375, 667];
/** As in e2e/gallery.spec.ts: 1280 × 1024 at 400 % zoom. */
const zoomed = [320, 256];

for (const [locale, sizes] of [
  ['en', [wide, phone, zoomed]],
  ['ar', [phone]],
] as const) {
  test(`${locale}: nothing overflows or is cut, and targets are large enough`, async ({ tab, stage }) => {
    const site = await openGallerySite();
    for (const scene of scenes.filter((one) => ids.includes(idOf(one)))) {
      // In a frame, because no window of MiniBrowser is as narrow as a phone.
      const src = site.url(addressOf(scene, { font: 'test', locale })).replaceAll('&', '&amp;');
      stage.sites.host = () => ({ html: `<!doctype html><iframe src="${src}" style="border:0"></iframe>` });
      await tab.goto(stage.url('host', '/'));
      const frame = tab.frame('iframe');
      await frame.locator('html[data-settled]').waitFor();
      for (const [width, height] of sizes) {
        const style = `border:0;width:${width}px;height:${height}px`;
        await tab.evaluate((css) => document.querySelector('iframe')?.setAttribute('style', css), style);
        await expect.poll(() => frame.evaluate('innerWidth')).toBe(width);
        const found = [...(await findLayoutViolations(frame)), ...(await findSmallTargets(frame))];
        expect.soft(found, `${idOf(scene)} at ${width}`).toEqual([]);
      }
    }
    await site.close();
  });
}
