import { expect, type Page } from '@playwright/test';
import { test } from './support/demo-fixture.ts';
import { answerConsent, chooseAuthMethod, fillClient, openProviderWindow, signIn } from './support/demo-provider.ts';
import { dialogFrame } from './support/test.ts';

test.describe.configure({ timeout: 60_000 });

const status = (page: Page) => page.locator('#status');

async function openDialog(page: Page, url: string, app: string) {
  await page.goto(url);
  await page.getByRole('button', { name: `Connect ${app}` }).click();
  return dialogFrame(page);
}

/** Allowed in a real provider's window, exchanged by the instance, stored: then the page is told. */
async function connected(page: Page, app: string) {
  await expect(status(page)).toContainText(app);
  await expect(page.getByRole('button', { name: `Reconnect ${app}` })).toBeVisible();
  expect(page.context().pages()).toEqual([page]);
}

for (const [app, kind] of [
  ['Parleybox', 'the platform’s app'],
  ['Almanook', 'the cloud’s app'],
] as const) {
  test(`with ${kind}`, async ({ page, demo }) => {
    const dialog = await openDialog(page, demo.url, app);
    const window = await openProviderWindow(page, dialog.getByRole('button', { name: `Continue to ${app}` }));
    await signIn(window, 'Allow');
    await connected(page, app);
  });
}

test('with an app of one’s own: first with a wrong secret, then with the right one', async ({ page, demo }) => {
  const dialog = await openDialog(page, demo.url, 'Fernboard');
  await fillClient(dialog, 'hl-fernboard-1', 'wrong');
  await signIn(await openProviderWindow(page, dialog.getByRole('button', { name: 'Continue to Fernboard' })), 'Allow');
  await expect(dialog.getByRole('alert')).toContainText('Check the client ID, client secret and redirect URL');
  await expect(dialog.getByLabel('Client ID')).toHaveValue('hl-fernboard-1');
  await dialog.getByLabel('Client secret', { exact: true }).fill('fb-own-green/stair+case=');
  await answerConsent(await openProviderWindow(page, dialog.getByRole('button', { name: 'Sign in again' })), 'Allow');
  await connected(page, 'Fernboard');
});

test('without anybody signing in', async ({ page, demo }) => {
  const dialog = await openDialog(page, demo.url, 'Meterlight');
  await fillClient(dialog, 'hl-meterlight-9', 'ml-own-night-rate');
  await dialog.getByLabel('Site key', { exact: true }).fill('site-north-quay-12');
  await dialog.getByRole('button', { name: 'Connect', exact: true }).click();
  await connected(page, 'Meterlight');
});

test('denied, then another way', async ({ page, demo }) => {
  const dialog = await openDialog(page, demo.url, 'Inkwharf');
  const window = await openProviderWindow(page, dialog.getByRole('button', { name: 'Continue to Inkwharf' }));
  await signIn(window, 'Deny');
  // The instance's redirect page tells nobody, and stays.
  await expect(window).toHaveURL(/error=access_denied/);
  await window.close();
  await expect(dialog.getByRole('heading', { name: 'Finish in the other window' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await chooseAuthMethod(dialog, 'Access token');
  await dialog.getByLabel('Access token', { exact: true }).fill('ink-demo-low-tide');
  await dialog.getByRole('button', { name: 'Connect', exact: true }).click();
  await connected(page, 'Inkwharf');
});

test('denied, with the dialog’s own redirect page', async ({ page, demo }) => {
  await page.goto(demo.url);
  await page.getByRole('radio', { name: 'Dialog' }).check({ force: true });
  await page.getByRole('button', { name: 'Connect Marlstack' }).click();
  const dialog = dialogFrame(page);
  await fillClient(dialog, 'hl-marlstack-3', 'ms-own-chalk-layer');
  await expect(dialog.getByText('/embed/redirect.html')).toBeVisible();
  await signIn(await openProviderWindow(page, dialog.getByRole('button', { name: 'Continue to Marlstack' })), 'Deny');
  await expect(dialog.getByRole('alert')).toContainText('Access to Marlstack wasn’t allowed');
  await signIn(await openProviderWindow(page, dialog.getByRole('button', { name: 'Sign in again' })), 'Allow');
  await connected(page, 'Marlstack');
});

test('in a window of its own, where a tenant has to be named first', async ({ page, demo }) => {
  await page.goto(demo.url);
  await page.getByText('Window', { exact: true }).click();
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Connect Tidemast' }).click();
  const dialog = await opened;
  await dialog.getByRole('button', { name: 'Continue to Tidemast' }).click();
  await expect(dialog.getByText('Enter Company.')).toBeVisible();
  await dialog.getByLabel('Company').fill('harbour-lane');
  await signIn(await openProviderWindow(dialog, dialog.getByRole('button', { name: 'Continue to Tidemast' })), 'Allow');
  await connected(page, 'Tidemast');
});
