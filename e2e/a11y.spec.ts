import { openAcme } from './support/acme.ts';
import { axeViolations } from './support/axe.ts';
import { holdSuccessScreen } from './support/hold-success-screen.ts';
import { sceneOn, screens } from './support/screens.ts';
import { expect, test } from './support/test.ts';

// Embedded in a host page; gallery.spec.ts checks every state of every screen, without a frame.
for (const [name, show] of Object.entries(screens)) {
  test(`"${name}" has no axe violations, in light and dark mode`, async ({ page, host }) => {
    await holdSuccessScreen(page);
    await page.emulateMedia({ reducedMotion: name === 'saved' ? 'no-preference' : 'reduce' });
    for (const mode of ['light', 'dark'] as const) {
      await host.open({ embedding: { styling: { mode } } });
      await show(sceneOn(host));
      const dialog = page.frame({ url: /\/embed\// });
      expect(await axeViolations(page.mainFrame()), `the host page in ${mode}`).toEqual([]);
      expect(dialog && (await axeViolations(dialog)), `the dialog in ${mode}`).toEqual([]);
    }
  });
}

test('a form in forced colours has no axe violations', async ({ page, host }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const { key } = await openAcme(host);
  await expect(key).toBeVisible();
  const dialog = page.frame({ url: /\/embed\// });
  expect(dialog && (await axeViolations(dialog))).toEqual([]);
});
