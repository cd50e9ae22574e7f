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

/** The page lists the connection once the instance has exchanged the code and saved it. */
async function expectConnected(page: Page, app: string) {
  await expect(status(page)).toContainText(app);
  await expect(page.getByRole('button', { name: `Reconnect ${app}` })).toBeVisible();
  await expect.poll(() => page.context().pages()).toEqual([page]);
}

for (const [app, owner] of [
  ['Parleybox', 'the platform’s OAuth2 app'],
  ['Almanook', 'Activepieces Cloud’s OAuth2 app'],
] as const) {
  test(`connects with ${owner}`, async ({ page, demo }) => {
    const dialog = await openDialog(page, demo.url, app);
    const window = await openProviderWindow(page, dialog.getByRole('button', { name: `Continue to ${app}` }));
    await signIn(window, 'Allow');
    await expectConnected(page, app);
  });
}

test('connects with the user’s own OAuth2 app, after a wrong client secret was rejected', async ({ page, demo }) => {
  const dialog = await openDialog(page, demo.url, 'Fernboard');
  await fillClient(dialog, 'hl-fernboard-1', 'wrong');
  await signIn(await openProviderWindow(page, dialog.getByRole('button', { name: 'Continue to Fernboard' })), 'Allow');
  await expect(dialog.getByRole('alert')).toContainText('Check the client ID, client secret and redirect URL');
  await expect(dialog.getByLabel('Client ID')).toHaveValue('hl-fernboard-1');
  await dialog.getByLabel('Client secret', { exact: true }).fill('fb-own-green/stair+case=');
  await answerConsent(await openProviderWindow(page, dialog.getByRole('button', { name: 'Sign in again' })), 'Allow');
  await expectConnected(page, 'Fernboard');
});

test('connects with client credentials, without a provider’s window', async ({ page, demo }) => {
  const dialog = await openDialog(page, demo.url, 'Meterlight');
  await fillClient(dialog, 'hl-meterlight-9', 'ml-own-night-rate');
  await dialog.getByLabel('Site key', { exact: true }).fill('site-north-quay-12');
  await dialog.getByRole('button', { name: 'Connect', exact: true }).click();
  await expectConnected(page, 'Meterlight');
});

test('after a denied sign-in, another auth method can be chosen', async ({ page, demo }) => {
  const dialog = await openDialog(page, demo.url, 'Inkwharf');
  const window = await openProviderWindow(page, dialog.getByRole('button', { name: 'Continue to Inkwharf' }));
  await signIn(window, 'Deny');
  // The instance's redirect page neither reports an error to its opener nor closes.
  await expect(window).toHaveURL(/error=access_denied/);
  await window.close();
  await expect(dialog.getByRole('heading', { name: 'Finish in the other window' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await chooseAuthMethod(dialog, 'Access token');
  await dialog.getByLabel('Access token', { exact: true }).fill('ink-demo-low-tide');
  await dialog.getByRole('button', { name: 'Connect', exact: true }).click();
  await expectConnected(page, 'Inkwharf');
});

test('with the dialog’s own redirect page, a denied sign-in is reported and can be repeated', async ({
  page,
  demo,
}) => {
  await page.goto(demo.url);
  await page.getByRole('radio', { name: 'Dialog' }).check({ force: true });
  await page.getByRole('button', { name: 'Connect Marlstack' }).click();
  const dialog = dialogFrame(page);
  await fillClient(dialog, 'hl-marlstack-3', 'ms-own-chalk-layer');
  await expect(dialog.getByText('/embed/redirect.html')).toBeVisible();
  await signIn(await openProviderWindow(page, dialog.getByRole('button', { name: 'Continue to Marlstack' })), 'Deny');
  await expect(dialog.getByRole('alert')).toContainText('Access to Marlstack wasn’t allowed');
  await signIn(await openProviderWindow(page, dialog.getByRole('button', { name: 'Sign in again' })), 'Allow');
  await expectConnected(page, 'Marlstack');
});

test('in a popup, requires the tenant before it opens the provider’s window', async ({ page, demo }) => {
  await page.goto(demo.url);
  await page.getByText('Window', { exact: true }).click();
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Connect Tidemast' }).click();
  const dialog = await opened;
  await dialog.getByRole('button', { name: 'Continue to Tidemast' }).click();
  await expect(dialog.getByText('Enter Company.')).toBeVisible();
  await dialog.getByLabel('Company').fill('harbour-lane');
  await signIn(await openProviderWindow(dialog, dialog.getByRole('button', { name: 'Continue to Tidemast' })), 'Allow');
  await expectConnected(page, 'Tidemast');
});
