import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { test } from './support/demo-fixture.ts';
import { openProviderWindow, signIn } from './support/demo-provider.ts';
import { lastInput } from './support/last-input.ts';
import { dialogFrame } from './support/test.ts';

test.describe.configure({ timeout: 60_000 });

const status = (page: Page) => page.locator('#status');

async function openDialog(page: Page, url: string, type: string): Promise<FrameLocator> {
  await page.goto(`${url}/make.html`);
  // With a fixed name, a connection from another test would be reconnected.
  await page.getByRole('checkbox', { name: /Fixed name/ }).uncheck();
  await page.getByRole('button', { name: `Connect ${type}`, exact: true }).click();
  return dialogFrame(page);
}

async function fillCedarpost(dialog: FrameLocator): Promise<Locator> {
  await dialog.getByLabel(/address|URL/i).fill('https://harbour-lane.cedarpost.example');
  return dialog.locator('input[type=password]');
}

test('rejects a wrong API key, then saves a valid one', async ({ page, demo }) => {
  const dialog = await openDialog(page, demo.url, 'Cedarpost');
  const key = await fillCedarpost(dialog);
  await key.fill('cedar_wrong-letter');
  await dialog.getByRole('button', { name: 'Connect', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('Access denied: Invalid token header.');
  await key.fill('cedar_demo-slow-letter');
  lastInput(dialog.getByRole('button', { name: 'Connect', exact: true }).click());
  await expect(status(page)).toContainText('is saved as');
});

test('submitting an empty form focuses the first invalid field', async ({ page, demo }) => {
  const dialog = await openDialog(page, demo.url, 'Copperline');
  await expect(dialog.getByRole('heading', { name: 'Connect Copperline' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Connect', exact: true }).click();
  await expect(dialog.locator('[aria-invalid=true]').first()).toBeFocused();
});

test('creates a connection by signing in, whose result only Make receives', async ({ page, demo }) => {
  const dialog = await openDialog(page, demo.url, 'Inkwharf');
  const window = await openProviderWindow(page, dialog.getByRole('button', { name: 'Continue to Inkwharf' }));
  await signIn(window, 'Allow');
  await expect(status(page)).toContainText('is saved as', { timeout: 15_000 });
  await expect.poll(() => page.context().pages().length, 'the window is closed').toBe(1);
});

test('after a denied sign-in, cancelling deletes the unauthorized connection', async ({ page, demo }) => {
  const dialog = await openDialog(page, demo.url, 'Almanook');
  const window = await openProviderWindow(page, dialog.getByRole('button', { name: 'Continue to Almanook' }));
  await signIn(window, 'Deny');
  await dialog.getByRole('button', { name: 'I’ve finished' }).click();
  await expect(dialog.getByText('Almanook hasn’t confirmed the sign-in yet.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await dialog.getByRole('button', { name: 'Delete it' }).click();
  await expect(dialog.getByRole('button', { name: 'Continue to Almanook' })).toBeVisible();
});

test('deletes a connection that a scenario uses only after a second confirmation', async ({ page, demo }) => {
  const form = await openDialog(page, demo.url, 'Ringwell');
  await form.getByLabel('Connection name').fill('Night bell');
  await form.getByLabel('Account number').fill('RW-10442');
  await form.getByLabel('Auth token', { exact: true }).fill('bell-tower-at-noon');
  lastInput(form.locator('[type=submit]').click());
  await expect(status(page)).toContainText('is saved as');
  const usedByScenario = page.getByRole('checkbox', { name: 'Used by a scenario: Night bell' });
  await usedByScenario.check();
  await page.getByRole('button', { name: 'Manage connections' }).click();
  const dialog = dialogFrame(page);
  await dialog.getByRole('listitem').filter({ hasText: 'Night bell' }).getByRole('button').first().click();
  await dialog.getByRole('button', { name: 'Check now' }).click();
  await expect(dialog.locator('.notice-region')).toContainText('is working.');
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await dialog.getByRole('button', { name: 'Delete anyway' }).click();
  await expect(dialog.locator('.notice-region')).toContainText('was deleted.');
});
