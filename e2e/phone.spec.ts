import { waitForOpeningAnimation } from './support/animations.ts';
import { holdSuccessScreen } from './support/hold-success-screen.ts';
import { sceneOn, screens } from './support/screens.ts';
import { expect, test } from './support/test.ts';

test.use({
  viewport: { width: 375, height: 667 },
  hasTouch: true,
  // With reduced motion there is no success screen.
  contextOptions: { reducedMotion: 'no-preference' },
});

// In the frame of a host page; gallery.spec.ts checks every state of every screen without one.
for (const [name, open] of Object.entries(screens)) {
  test(`"${name}" fits a phone: no horizontal overflow, buttons visible and large enough`, async ({
    host,
    page,
    dialog,
  }) => {
    await holdSuccessScreen(page);
    await host.open();
    await open(sceneOn(host));
    const card = dialog.getByRole('dialog').first();
    await waitForOpeningAnimation(card);
    expect((await card.boundingBox())?.width).toBe(375);
    const overflowing = await card.evaluate((element) =>
      [element, ...element.querySelectorAll('*')]
        // Tables and code blocks may scroll on their own; visually hidden elements have no width.
        .filter(({ clientWidth }) => clientWidth > 0)
        .filter((child) => !child.closest('.sr-only, [class^="md-scroll"]'))
        .filter((child) => child.scrollWidth > child.clientWidth + 1)
        .filter((child) => getComputedStyle(child).overflowX !== 'visible')
        // A truncated name of a row is shown in full on the row's own screen.
        .filter((child) => getComputedStyle(child).textOverflow !== 'ellipsis')
        .map((child) => child.className),
    );
    expect(overflowing).toEqual([]);
    const clippedTexts = await card.evaluate((element) =>
      [...element.querySelectorAll('.button, .status, .badge')]
        .filter((child) => child.scrollWidth > child.clientWidth)
        .map((child) => child.textContent),
    );
    expect(clippedTexts, 'texts fit into their buttons and badges').toEqual([]);
    for (const button of await dialog.locator('.footer button, .confirm-discard button').all()) {
      const box = await button.boundingBox();
      expect(box?.height, 'large enough for a thumb').toBeGreaterThanOrEqual(40);
      expect((box?.y ?? 0) + (box?.height ?? 0), 'inside the viewport').toBeLessThanOrEqual(667);
    }
  });
}
