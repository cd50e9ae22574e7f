import { noLeftovers } from './support/host-page.ts';
import { closed, pressEscape, request, saved, secretInput, typeAndSave } from './support/journey.ts';
import { lastInput } from './support/last-input.ts';
import { secretPiece } from './support/pieces.ts';
import { connectOn, surfaces } from './support/surfaces.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece];
});

for (const kind of surfaces) {
  test(`${kind}: a saved connection resolves with its id and name`, async ({ host }) => {
    await host.open();
    await typeAndSave(await connectOn(kind, host, request));
    expect(await host.settled()).toEqual(saved);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });

  for (const name of ['Close', 'Cancel']) {
    test(`${kind}: ${name} resolves without a connection`, async ({ host }) => {
      await host.open();
      const content = await connectOn(kind, host, request);
      lastInput(content.getByRole('button', { name, exact: true }).click());
      expect(await host.settled()).toEqual(closed);
      await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
    });
  }

  test(`${kind}: Escape in the dialog resolves without a connection`, async ({ host }) => {
    await host.open();
    const content = await connectOn(kind, host, request);
    await pressEscape(host.page, content);
    expect(await host.settled()).toEqual(closed);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });
}

test('Escape with the focus in the host page resolves without a connection', async ({ host, page, dialog }) => {
  await host.open();
  await host.connect(request);
  await expect(secretInput(dialog)).toBeVisible();
  await page.evaluate(() => document.querySelector('dialog')?.focus());
  await page.keyboard.press('Escape');
  expect(await host.settled()).toEqual(closed);
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});

test('a popup that the user closes resolves without a connection', async ({ host, page }) => {
  await host.open();
  const popup = page.waitForEvent('popup');
  await host.connect({ ...request, newWindow: {} });
  await (await popup).close();
  expect(await host.settled()).toEqual(closed);
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});
