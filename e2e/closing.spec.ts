import { type AcmeDialog, openAcme } from './support/acme.ts';
import { noLeftovers } from './support/host-page.ts';
import { settledBy } from './support/last-input.ts';
import { expect, test } from './support/test.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

const closed = { status: 'resolved', value: { connection: undefined } };

const dismissals: Record<string, (dialog: AcmeDialog) => Promise<void>> = {
  'the close button': ({ root }) => root.getByRole('button', { name: 'Close' }).click(),
  Cancel: ({ root }) => root.getByRole('button', { name: 'Cancel' }).click(),
  Escape: ({ root }) => root.page().keyboard.press('Escape'),
};

for (const [name, dismiss] of Object.entries(dismissals)) {
  test(`${name} closes an unchanged form without confirmation`, async ({ host, stage }) => {
    const dialog = await openAcme(host);
    await expect(dialog.key).toBeFocused();
    expect(await settledBy(host, dismiss(dialog))).toEqual(closed);
    expect(stage.instance.saves).toEqual([]);
  });

  test(`${name} closes a dialog that is still loading`, async ({ host, stage }) => {
    stage.instance.hold('*');
    const dialog = await openAcme(host);
    await expect(dialog.root.getByRole('status')).toHaveText('Loading…');
    expect(await settledBy(host, dismiss(dialog))).toEqual(closed);
  });

  test(`${name} asks for confirmation before input is discarded`, async ({ host }) => {
    const dialog = await openAcme(host);
    await dialog.key.fill('sk-123');
    await dismiss(dialog);
    const question = dialog.frame.getByRole('alertdialog', { name: 'Discard what you entered?' });
    await expect(question).toHaveAccessibleDescription('Acme isn’t connected yet. What you entered will be lost.');
    await expect(question.getByRole('button', { name: 'Keep editing' })).toBeFocused();

    await dismissals.Escape?.(dialog);
    await expect(question).toHaveCount(0);
    await expect(dialog.key).toHaveValue('sk-123');
    expect((await host.outcome()).status).toBe('pending');

    await dismiss(dialog);
    await question.getByRole('button', { name: 'Keep editing' }).click();
    await expect(question).toHaveCount(0);
    await expect(dialog.root.locator(':focus')).toHaveCount(1);

    await dismiss(dialog);
    const discard = question.getByRole('button', { name: 'Discard' });
    expect(await settledBy(host, discard.click())).toEqual(closed);
  });
}

test('Escape closes a dialog whose parts are still loading', async ({ host, page }) => {
  let asked = 0;
  await page.context().route('**/assets/connections-*.js', () => {
    asked++;
  });
  await host.open();
  await host.connections();
  await expect.poll(() => asked).toBe(1);
  expect(await settledBy(host, page.keyboard.press('Escape'))).toEqual(closed);
  expect(await host.leftovers()).toEqual(noLeftovers);
});

test('the focus is back in the form before the next key', async ({ host }) => {
  const dialog = await openAcme(host);
  await dialog.key.fill('sk-123');
  const keepEditing = dialog.frame.getByRole('button', { name: 'Keep editing' });
  await dismissals.Escape?.(dialog);
  await expect(keepEditing).toBeFocused();
  await dialog.key.evaluate(async () => {
    for (const _ of ['answered', 'asked again']) {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      // Before the next frame.
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
  await keepEditing.click();
  await expect(keepEditing).toHaveCount(0);
  await expect(dialog.key).toBeFocused();
});

test('the confirmation keeps the focus, and makes the form inert', async ({ host, stage }) => {
  const dialog = await openAcme(host);
  await dialog.key.fill('sk-123');
  await dismissals.Cancel?.(dialog);
  const question = dialog.frame.getByRole('alertdialog');
  const keepEditing = question.getByRole('button', { name: 'Keep editing' });
  await expect(keepEditing).toBeFocused();
  await keepEditing.press('Shift+Tab');
  await expect(question.getByRole('button', { name: 'Discard' })).toBeFocused();
  await expect(dialog.frame.locator('form')).toHaveAttribute('inert', '');
  expect(stage.instance.saves).toEqual([]);
});

test('the success screen is shown for 700 ms, after the promise has resolved', async ({ host, page }) => {
  await page.clock.install();
  const { key, submit, root } = await openAcme(host);
  await key.fill('sk-123');
  // Less than a lazy part may take: without input-recovery the promise resolves later.
  await page.clock.pauseAt(Date.now() + 10_000);
  await submit.click();
  await expect(root.getByRole('heading', { name: 'Acme is connected' })).toBeVisible();
  expect((await host.settled()).status).toBe('resolved');
  await page.clock.runFor(690);
  expect((await host.leftovers()).dialogs).toBe(1);
  await page.clock.runFor(10);
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});

test('with reduced motion, the success screen is skipped', async ({ host, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  const { key, submit } = await openAcme(host);
  await key.fill('sk-123');
  // Less than a lazy part may take: without input-recovery the promise resolves later.
  await page.clock.pauseAt(Date.now() + 10_000);
  await submit.click();
  await expect.poll(async () => (await host.events()).at(-1)?.type).toBe('saved');
  expect((await host.settled()).status).toBe('resolved');
  await page.clock.runFor(1);
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});

for (const [motion, expected] of [
  ['no-preference', ['closing']],
  ['reduce', []],
] as const) {
  test(`prefers-reduced-motion: ${motion}: closing ${expected.length > 0 ? 'fades the dialog out' : 'removes the dialog at once'}`, async ({
    page,
    host,
  }) => {
    const classNames: string[] = [];
    await page.emulateMedia({ reducedMotion: motion });
    await page.exposeFunction('recordClassName', (className: string) => void classNames.push(className));
    const dialog = await openAcme(host);
    await expect(dialog.key).toBeFocused();
    await dialog.frame.locator('#app').evaluate((app) => {
      const { recordClassName } = window as unknown as { recordClassName: (className: string) => void };
      new MutationObserver(() => recordClassName(app.className)).observe(app, { attributeFilter: ['class'] });
    });
    expect(await settledBy(host, dialog.root.getByRole('button', { name: 'Cancel' }).click())).toEqual(closed);
    expect(classNames).toEqual(expected);
  });
}
