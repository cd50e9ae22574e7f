import { openAcme } from './support/acme.ts';
import { expect, test } from './support/test.ts';

const route = 'POST /v1/app-connections';

test('a double click sends one request', async ({ host, stage }) => {
  const release = stage.instance.hold(route);
  const { key, submit, root } = await openAcme(host);
  await key.fill('sk-123');
  await submit.dblclick();
  await expect(root.getByRole('button', { name: 'Connecting…' })).toBeVisible();
  release();
  await host.settled();
  expect(stage.instance.saves).toHaveLength(1);
});

test('Enter and a click send one request', async ({ host, stage }) => {
  const release = stage.instance.hold(route);
  const { key, root } = await openAcme(host);
  await key.fill('sk-123');
  await key.press('Enter');
  const saving = root.getByRole('button', { name: 'Connecting…' });
  await expect(saving).toBeFocused();
  // `aria-disabled` does not prevent clicks.
  await saving.click({ force: true });
  await saving.press('Enter');
  release();
  await host.settled();
  expect(stage.instance.saves).toHaveLength(1);
});

test('a save that takes longer than 3 seconds shows the reason', async ({ host, stage, page }) => {
  await page.clock.install();
  const release = stage.instance.hold(route);
  const { key, submit, root } = await openAcme(host);
  const slowNotice = 'Acme is checking your details. This can take up to a minute.';
  await key.fill('sk-123');
  await submit.click();
  await expect(root.getByRole('status')).toHaveText('Connecting…');
  await expect(root.getByText(slowNotice)).toHaveCount(0);
  await page.clock.fastForward(3000);
  await expect(root.getByRole('status')).toHaveText(slowNotice);
  await expect(root.locator('footer').getByText(slowNotice)).toBeVisible();
  await page.clock.pauseAt(Date.now() + 10_000);
  release();
  await expect(root.getByRole('heading', { name: 'Acme is connected' })).toBeVisible();
  await page.clock.runFor(700);
  expect((await host.settled()).status).toBe('resolved');
});

for (const control of ['Cancel', 'Close', 'Escape']) {
  test(`${control} while saving returns to the form`, async ({ host, stage }) => {
    const release = stage.instance.hold(route);
    const { key, submit, root } = await openAcme(host);
    await key.fill('sk-123');
    await root.getByRole('button', { name: 'Show API key' }).click();
    await submit.click();
    const saving = root.getByRole('button', { name: 'Connecting…' });
    await expect(saving).toBeVisible();
    if (control === 'Escape') await saving.press('Escape');
    else await root.getByRole('button', { name: control }).click();

    await expect(submit).toBeEnabled();
    await expect(key).toHaveValue('sk-123');
    await expect(root.getByRole('button', { name: 'Show API key' })).toBeVisible();
    await expect(root.locator(':focus')).toHaveCount(1);
    release();
    await submit.click();
    await host.settled();
    const [first, second] = stage.instance.saves;
    expect(second, 'the server may have saved the first').toEqual(first);
    expect(await host.events()).not.toContainEqual(expect.objectContaining({ type: 'save_failed' }));
  });
}
