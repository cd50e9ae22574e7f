import { expect, type Page } from '@playwright/test';
import { test } from './support/demo-fixture.ts';
import { lastInput } from './support/last-input.ts';
import { dialogFrame } from './support/test.ts';

test.describe.configure({ mode: 'serial', timeout: 60_000 });

const status = (page: Page) => page.locator('#status');

test('rejects a wrong API key, then connects with a valid one', async ({ page, demo }) => {
  await page.goto(demo.url);
  await page.getByRole('button', { name: 'Connect Quillmail' }).click();
  const dialog = dialogFrame(page);
  await dialog.getByLabel('API Key', { exact: true }).fill('wrong');
  await dialog.getByRole('button', { name: 'Connect', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('Quillmail didn’t accept these details');
  await expect(dialog.getByLabel('API Key', { exact: true })).toHaveValue('wrong');
  await dialog.getByLabel('API Key', { exact: true }).fill(' quill-demo-morning-ink ');
  await dialog.getByRole('button', { name: 'Connect', exact: true }).click();
  await expect(status(page)).toContainText('Quillmail');
  await expect(page.getByRole('button', { name: 'Reconnect Quillmail' })).toBeFocused();
});

test('in a popup, saves under the name that the user enters', async ({ page, demo }) => {
  await page.goto(demo.url);
  await page.getByText('Window', { exact: true }).click();
  await page.getByText('Fixed name').click();
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Connect Basalt DB' }).click();
  const window = await opened;
  await window.getByLabel('Connection name').fill('Orders');
  for (const [label, value] of [
    ['Host', 'db.basalt.example'],
    ['Port', '5433'],
    ['User', 'lumen'],
    ['Password', 'granite-and-moss'],
    ['Database', 'orders'],
  ] as const) {
    await window.getByLabel(label, { exact: true }).fill(value);
  }
  await window.getByRole('button', { name: 'Connect', exact: true }).click();
  await window.waitForEvent('close');
  await expect(page.getByText('Orders').first()).toBeVisible();
});

test('connections persist across a restart, and --reset deletes them', async ({ page, demo }) => {
  await demo.stop();
  await demo.start();
  await page.goto(demo.url);
  await expect(page.getByRole('button', { name: 'Reconnect Quillmail' })).toBeVisible();
  await page.getByRole('button', { name: 'Reconnect Quillmail' }).click();
  await expect(dialogFrame(page).getByText('You’re reconnecting')).toBeVisible();
  lastInput(dialogFrame(page).getByRole('button', { name: 'Cancel' }).click());
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await demo.stop();
  await demo.start('--reset');
  await page.goto(demo.url);
  await expect(page.getByRole('button', { name: 'Connect Quillmail' })).toBeVisible();
});
