import { waitForOpeningAnimation } from './support/animations.ts';
import { closed, request, secretInput } from './support/journey.ts';
import { lastInput } from './support/last-input.ts';
import { secretPiece } from './support/pieces.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 375, height: 667 }, hasTouch: true });

/** Simulates a virtual keyboard, which shrinks the visual viewport and not the layout viewport. */
const visualViewportScript = (height: number, offsetTop: number, scale: number) => `
  for (const [name, value] of Object.entries({ height: ${height}, offsetTop: ${offsetTop}, scale: ${scale} }))
    Object.defineProperty(visualViewport, name, { configurable: true, get: () => value });`;

test('a virtual keyboard covers neither the focused field nor Connect', async ({ host, page, stage, dialog }) => {
  stage.instance.pieces = [secretPiece];
  await host.open();
  await host.connect(request);
  const connect = dialog.getByRole('button', { name: 'Connect', exact: true });
  await expect(secretInput(dialog)).toBeFocused();
  await waitForOpeningAnimation(dialog.getByRole('dialog'));
  const bottom = async () => {
    const box = await connect.boundingBox();
    return (box?.y ?? 0) + (box?.height ?? 0);
  };
  const before = await bottom();
  expect(before).toBeGreaterThan(600);

  await page.evaluate(visualViewportScript(367, 20, 1));
  await expect.poll(bottom).toBeLessThanOrEqual(387);
  const field = await secretInput(dialog).boundingBox();
  expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThan(387);

  await page.evaluate(visualViewportScript(667, 0, 1));
  await expect.poll(bottom).toBe(before);
  lastInput(dialog.getByRole('button', { name: 'Cancel' }).click());
  expect(await host.settled()).toEqual(closed);
});

test('pinch zoom does not resize the dialog', async ({ host, page, stage, dialog }) => {
  stage.instance.pieces = [secretPiece];
  await host.open();
  await host.connect(request);
  await expect(secretInput(dialog)).toBeFocused();
  await page.evaluate(visualViewportScript(200, 100, 2));
  // Two polls of the loader, after which it would have reacted.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
  expect(await page.locator('iframe').boundingBox()).toMatchObject({ y: 0, height: 667 });
});
