import { type AcmeDialog, openAcme } from './support/acme.ts';
import { settledBy } from './support/last-input.ts';
import { expect, test } from './support/test.ts';

const closed = { status: 'resolved', value: { connection: undefined } };

const ways: Record<string, (dialog: AcmeDialog) => Promise<void>> = {
  X: ({ root }) => root.getByRole('button', { name: 'Close' }).click(),
  Cancel: ({ root }) => root.getByRole('button', { name: 'Cancel' }).click(),
  Escape: ({ root }) => root.page().keyboard.press('Escape'),
};

for (const [way, leave] of Object.entries(ways)) {
  test(`${way} closes a form that nobody touched at once`, async ({ host, stage }) => {
    const dialog = await openAcme(host);
    await expect(dialog.key).toBeFocused();
    expect(await settledBy(host, leave(dialog))).toEqual(closed);
    expect(stage.instance.saves).toEqual([]);
  });

  test(`${way} closes a dialog that is still loading`, async ({ host, stage }) => {
    stage.instance.hold('POST /v1/managed-authn/external-token');
    const dialog = await openAcme(host);
    await expect(dialog.root.getByRole('status')).toHaveText('Loading…');
    expect(await settledBy(host, leave(dialog))).toEqual(closed);
  });

  test(`${way} asks before something typed is lost`, async ({ host }) => {
    const dialog = await openAcme(host);
    await dialog.key.fill('sk-123');
    await leave(dialog);
    const question = dialog.frame.getByRole('alertdialog', { name: 'Discard what you entered?' });
    await expect(question).toHaveAccessibleDescription('Acme isn’t connected yet. What you entered will be lost.');
    await expect(question.getByRole('button', { name: 'Keep editing' })).toBeFocused();

    await ways.Escape?.(dialog);
    await expect(question).toHaveCount(0);
    await expect(dialog.key).toHaveValue('sk-123');
    expect((await host.outcome()).status).toBe('pending');

    await leave(dialog);
    await question.getByRole('button', { name: 'Keep editing' }).click();
    await expect(question).toHaveCount(0);
    await expect(dialog.root.locator(':focus')).toHaveCount(1);

    await leave(dialog);
    const discard = question.getByRole('button', { name: 'Discard' });
    expect(await settledBy(host, discard.click())).toEqual(closed);
  });
}

test('behind the question nothing can be reached', async ({ host, stage }) => {
  const dialog = await openAcme(host);
  await dialog.key.fill('sk-123');
  await ways.Cancel?.(dialog);
  const question = dialog.frame.getByRole('alertdialog');
  const stay = question.getByRole('button', { name: 'Keep editing' });
  await expect(stay).toBeFocused();
  await stay.press('Shift+Tab');
  await expect(question.getByRole('button', { name: 'Discard' })).toBeFocused();
  await expect(dialog.frame.locator('form')).toHaveAttribute('inert', '');
  expect(stage.instance.saves).toEqual([]);
});

test('success is looked at for 700 milliseconds', async ({ host, page }) => {
  await page.clock.install();
  const { key, submit, root } = await openAcme(host);
  await key.fill('sk-123');
  // From here on time stands still.
  await page.clock.pauseAt(Date.now() + 60_000);
  await submit.click();
  await expect(root.getByRole('heading', { name: 'Acme is connected' })).toBeVisible();
  await page.clock.runFor(690);
  expect((await host.outcome()).status).toBe('pending');
  await page.clock.runFor(10);
  expect((await host.settled()).status).toBe('resolved');
});

test('who prefers less motion sees no pause', async ({ host, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  const { key, submit } = await openAcme(host);
  await key.fill('sk-123');
  await page.clock.pauseAt(Date.now() + 60_000);
  await submit.click();
  await expect.poll(async () => (await host.events()).at(-1)?.type).toBe('saved');
  await page.clock.runFor(1);
  expect((await host.settled()).status).toBe('resolved');
});

for (const [motion, expected] of [
  ['no-preference', ['closing']],
  ['reduce', []],
] as const) {
  test(`with motion "${motion}" a closed dialog fades: ${expected.length > 0}`, async ({ page, host }) => {
    const seen: string[] = [];
    await page.emulateMedia({ reducedMotion: motion });
    await page.exposeFunction('told', (name: string) => void seen.push(name));
    const dialog = await openAcme(host);
    await expect(dialog.key).toBeFocused();
    await dialog.frame.locator('#app').evaluate((app) => {
      const { told } = window as unknown as { told: (name: string) => void };
      new MutationObserver(() => told(app.className)).observe(app, { attributeFilter: ['class'] });
    });
    expect(await settledBy(host, dialog.root.getByRole('button', { name: 'Cancel' }).click())).toEqual(closed);
    expect(seen).toEqual(expected);
  });
}
