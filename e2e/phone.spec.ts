import { sceneOn, screens } from './support/screens.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 375, height: 667 }, hasTouch: true });

// In a real frame of a real page; every state of every other screen is looked at in gallery.spec.ts.
for (const [name, show] of Object.entries(screens)) {
  test(`"${name}" fits a phone: nothing sideways, buttons in reach`, async ({ host, dialog }) => {
    await host.open();
    await show(sceneOn(host));
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
    const burst = await card.evaluate((element) =>
      [...element.querySelectorAll('.button, .status, .badge')]
        .filter((one) => one.scrollWidth > one.clientWidth)
        .map((one) => one.textContent),
    );
    expect(burst, 'words stay in what is drawn around them').toEqual([]);
    for (const button of await dialog.locator('.footer button, .confirm-discard button').all()) {
      const box = await button.boundingBox();
      expect(box?.height, 'a target for a thumb').toBeGreaterThanOrEqual(40);
      expect((box?.y ?? 0) + (box?.height ?? 0), 'above the lower edge').toBeLessThanOrEqual(667);
    }
  });
}
