import { connectedMailer, continueInPage, openHosted, storedInTab } from './support/hosted-oauth2.ts';
import { allowHostedPage, hostedUrl, returnedResult } from './support/hosted-page.ts';
import { expect, mailer, ownClient, test } from './support/oauth2.ts';

test.beforeEach(({ stage, entry }) => allowHostedPage(stage, entry));

test.describe('without windows, as in a webview', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      window.open = () => null;
    });
  });

  for (const buildsUrls of [false, true]) {
    test(`the page goes to the provider and comes back (URL by the server: ${buildsUrls})`, async ({
      page,
      stage,
      oauth2,
    }) => {
      stage.instance.buildsUrls = buildsUrls;
      const dialog = await openHosted(oauth2);
      await dialog.continue.click();
      await continueInPage(page).click();
      await page.getByRole('link', { name: 'Approve' }).click();
      await page.waitForURL(/connect_status=connected/);
      expect(await returnedResult(page)).toEqual(connectedMailer);
      const [save] = stage.instance.saves;
      expect(save).toMatchObject({ value: { code: oauth2.provider.code } });
      expect(await storedInTab(page)).toBe('{}');
      await page.goto(stage.url('connect', '/embed/redirect.html'));
      expect(await storedInTab(page)).toBe('{}');
    });
  }

  test('a denial is shown when the page is back, and what was stored is gone', async ({ page, stage, oauth2 }) => {
    const dialog = await openHosted(oauth2);
    await dialog.continue.click();
    await continueInPage(page).click();
    await page.getByRole('link', { name: 'Deny' }).click();
    await expect(dialog.alert).toContainText('Access to Mailer wasn’t allowed');
    expect(page.url()).toBe(stage.url('connect', '/embed/index.html#connect='));
    expect(await storedInTab(page)).toBe('{}');
    await expect(dialog.button('Sign in again')).toBeVisible();
  });

  test('Back from the provider shows the form again', async ({ page, oauth2 }) => {
    const dialog = await openHosted(oauth2);
    await dialog.continue.click();
    await continueInPage(page).click();
    await page.getByRole('link', { name: 'Approve' }).waitFor();
    await page.goBack();
    await expect(dialog.continue).toBeVisible();
    await expect.poll(() => storedInTab(page)).toBe('{}');
  });

  test('an input that is part of the provider’s address comes back with the page', async ({ page, stage, oauth2 }) => {
    const props = { shop: { type: 'SHORT_TEXT', displayName: 'Shop', required: true } };
    const dialog = await openHosted(oauth2, { auth: { authUrl: stage.url('provider', '/{shop}/authorize'), props } });
    await dialog.field('Shop').fill('acme');
    await dialog.continue.click();
    await continueInPage(page).click();
    await page.getByRole('link', { name: 'Approve' }).click();
    await page.waitForURL(/connect_status=connected/);
    expect(stage.instance.saves).toMatchObject([{ value: { props: { shop: 'acme' } } }]);
  });

  test('a typed secret would be lost: the dialog says so', async ({ page, oauth2 }) => {
    const dialog = await openHosted(oauth2, { app: 'own' });
    await dialog.field('Client ID').fill(ownClient.id);
    await dialog.field('Client secret').fill(ownClient.secret);
    await dialog.continue.click();
    await expect(page.getByText('would lose the secret you entered')).toBeVisible();
    await expect(continueInPage(page)).toHaveCount(0);
    expect(await storedInTab(page)).toBe('{}');
  });

  test('from the catalogue, which would not know which form to show, windows are the only way', async ({
    page,
    stage,
    oauth2,
  }) => {
    stage.instance.flags.THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL = oauth2.redirectPage;
    oauth2.prepare(oauth2.auth({ pkce: true }), 'platform');
    await page.goto(await hostedUrl(stage, { pieceName: undefined, connectionName: undefined }));
    await page.getByRole('button', { name: 'Mailer' }).click();
    await page.getByRole('button', { name: 'Continue to Mailer' }).click();
    await expect(page.getByRole('heading', { name: 'Your browser blocked the Mailer window' })).toBeVisible();
    await expect(continueInPage(page)).toHaveCount(0);
  });

  test('an answer to another request is none', async ({ page, stage, oauth2 }) => {
    const dialog = await openHosted(oauth2);
    await dialog.continue.click();
    await continueInPage(page).click();
    await page.getByRole('link', { name: 'Approve' }).waitFor();
    await page.goto(`${oauth2.redirectPage}?code=forged&state=other`);
    await expect(page.getByRole('heading', { name: 'One step left' })).toBeVisible();
    expect(stage.instance.saves).toEqual([]);
  });

  test('a new request of the same tab does not meet an old trip', async ({ page, stage, oauth2 }) => {
    const dialog = await openHosted(oauth2);
    await dialog.continue.click();
    await continueInPage(page).click();
    await page.getByRole('link', { name: 'Approve' }).waitFor();
    await page.goto(await hostedUrl(stage, mailer));
    await expect(dialog.continue).toBeVisible();
    expect(await storedInTab(page)).toBe('{}');
  });

  test('where storage is denied only windows are offered', async ({ page, oauth2 }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    const dialog = await openHosted(oauth2);
    await dialog.continue.click();
    await expect(dialog.heading('Your browser blocked the Mailer window')).toBeVisible();
    await expect(continueInPage(page)).toHaveCount(0);
  });
});
