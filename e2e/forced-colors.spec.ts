import { openAcme } from './support/acme.ts';
import { holdSuccessScreen } from './support/hold-success-screen.ts';
import { sceneOn, screens } from './support/screens.ts';
import { expect, test } from './support/test.ts';

// With reduced motion there is no success screen.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

/** Forced colours remove backgrounds, shadows and gradients: outlines, borders and strokes replace them. */
for (const [name, selector, property, value] of [
  ['loading', '.skeleton-input', 'outline-style', 'dashed'],
  ['form, empty', '.button-primary', 'forced-color-adjust', 'none'],
  ['form, empty', '.card', 'outline-style', 'solid'],
  ['form, empty', '.input', 'border-style', 'solid'],
  ['form, all field types', '.md-callout-icon', 'stroke', 'rgb(0, 0, 0)'],
  ['saved', '.saved-check', 'stroke', 'rgb(255, 255, 255)'],
  ['saved', '.saved-check', 'fill', 'rgb(0, 0, 0)'],
] as const) {
  test(`"${name}": ${selector} stays visible by its ${property}`, async ({ page, host }) => {
    await holdSuccessScreen(page);
    const show = screens[name];
    await host.open();
    const scene = sceneOn(host);
    await show?.(scene);
    await expect(scene.dialog.locator(selector).first()).toHaveCSS(property, value);
  });
}

test('focus is visible', async ({ page, host }) => {
  const { key, submit } = await openAcme(host);
  await expect(key).toBeFocused();
  await expect(key).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Shift+Tab');
  await submit.focus();
  await expect(submit).toHaveCSS('outline-style', 'solid');
});
