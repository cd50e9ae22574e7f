import { holdSuccessScreen } from './support/hold-success-screen.ts';
import { noLeftovers } from './support/host-page.ts';
import { request, saved, secretInput, typeAndSave } from './support/journey.ts';
import { secretPiece } from './support/pieces.ts';
import { connectOn, surfaces } from './support/surfaces.ts';
import { expect, test } from './support/test.ts';

// With reduced motion there is no success screen.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test.beforeEach(async ({ page, stage }) => {
  stage.instance.pieces = [secretPiece];
  await holdSuccessScreen(page);
});

for (const kind of surfaces) {
  test(`${kind}: resolves once saved, while the dialog still shows its success`, async ({ host }) => {
    await host.open();
    const content = await connectOn(kind, host, request);
    await typeAndSave(content);
    expect(await host.settled()).toEqual(saved);
    expect((await host.events()).at(-1)).toEqual({ type: 'saved', ...saved.value.connection });
    await expect(content.getByRole('heading', { name: 'Acme is connected' })).toBeVisible();
  });

  test(`${kind}: another connect() removes a dialog that shows its success`, async ({ host, stage }) => {
    await host.open();
    await typeAndSave(await connectOn(kind, host, request));
    expect(await host.settled()).toEqual(saved);
    const next = await connectOn(kind, host, { ...request, connectionName: 'acme-2' });
    await expect(secretInput(next)).toHaveValue('');
    await typeAndSave(next);
    expect(await host.settled()).toMatchObject({ value: { connection: { name: 'acme-2' } } });
    expect(await host.outcome(0)).toEqual(saved);
    expect(stage.instance.saves.map(({ externalId }) => externalId)).toEqual(['acme-1', 'acme-2']);
  });

  test(`${kind}: an abort removes a dialog that shows its success, and changes nothing`, async ({ host }) => {
    await host.open();
    await typeAndSave(await connectOn(kind, host, request, { abortable: true }));
    expect(await host.settled()).toEqual(saved);
    await host.abort('late');
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
    expect(await host.outcome()).toEqual(saved);
  });
}

test('a window that the user closes while it shows its success leaves nothing behind', async ({ host, page }) => {
  await host.open();
  await typeAndSave(await connectOn('popup', host, request));
  expect(await host.settled()).toEqual(saved);
  await page.context().pages()[1]?.close();
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  const next = await connectOn('popup', host, request);
  await expect(secretInput(next), 'no draft of the saved connection').toHaveValue('');
});

test('a frame that the page removes while it shows its success leaves nothing behind', async ({ host, page }) => {
  await host.open();
  await typeAndSave(await connectOn('iframe', host, request));
  expect(await host.settled()).toEqual(saved);
  await page.evaluate(() => document.querySelector('dialog')?.remove());
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  expect(await host.outcome()).toEqual(saved);
});
