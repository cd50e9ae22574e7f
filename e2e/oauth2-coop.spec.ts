import { noLeftovers } from './support/host-page.ts';
import { decide, expect, mailerSaved, test } from './support/oauth2.ts';

/** With these policies the provider's window has no opener, and the dialog's handle of it reports `closed`. */
const policies = ['same-origin', 'same-origin-allow-popups', 'noopener-allow-popups'];

for (const coop of policies) {
  test(`iframe, ${coop}: the user pastes the URL of the redirect page`, async ({ host, page, stage, oauth2 }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    oauth2.provider.headers = { 'Cross-Origin-Opener-Policy': coop };
    const dialog = await oauth2.open({ app: 'own', configure: { redirectUrl: oauth2.redirectPage } });
    const window = await dialog.signIn();
    await expect(dialog.heading('Finish in the other window')).toBeVisible();
    await expect(dialog.root.getByText('If it’s still open, finish there')).toBeVisible();
    decide(window);

    // The redirect page cannot reach the dialog and shows instructions.
    await expect(window.getByRole('heading', { name: 'One step left' })).toBeVisible();
    await expect(window.getByLabel('Address of this page')).toHaveValue(window.url());
    await window.getByRole('button', { name: 'Copy address' }).click();
    await expect(window.getByRole('status')).toHaveText('Copied');
    const copiedUrl = await window.evaluate(() => navigator.clipboard.readText());
    expect(copiedUrl).toBe(window.url());
    expect(await host.outcome()).toEqual({ status: 'pending' });

    await dialog.paste(copiedUrl);
    expect(await host.settled()).toEqual(mailerSaved);
    expect(stage.instance.saves).toMatchObject([{ value: { code: oauth2.provider.code } }]);
    await expect(page.locator('iframe')).toHaveCount(0);
  });

  test(`iframe, ${coop}: a helper window passes the code on`, async ({ host, page, stage, oauth2 }) => {
    oauth2.provider.headers = { 'Cross-Origin-Opener-Policy': coop };
    const dialog = await oauth2.open({ app: 'own', configure: { redirectUrl: oauth2.redirectPage } });
    const cutOff = await dialog.signIn();
    await expect(dialog.heading('Finish in the other window')).toBeVisible();
    await expect(
      dialog.root.getByText('If signing in to Mailer doesn’t bring you back here, this usually works.'),
    ).toBeVisible();
    await cutOff.close();
    const helper = await dialog.signIn(dialog.button('Sign in through a helper window'));
    await expect(helper.getByRole('heading', { name: 'One more click' })).toBeVisible();
    await expect(dialog.heading('Continue in the Mailer window')).toBeVisible();
    const opened = page.context().waitForEvent('page');
    await helper.getByRole('button', { name: 'Continue' }).click();
    const window = await opened;
    await expect(helper.getByRole('heading', { name: 'Finish in the other window' })).toBeVisible();
    decide(window);
    expect(await host.settled()).toEqual(mailerSaved);
    expect(stage.instance.saves).toMatchObject([{ value: { code: oauth2.provider.code } }]);
    await expect.poll(() => page.context().pages().length).toBe(1);
  });

  test(`popup, ${coop}: the dialog’s redirect page still delivers the code`, async ({ host, stage, oauth2 }) => {
    oauth2.provider.headers = { 'Cross-Origin-Opener-Policy': coop };
    const dialog = await oauth2.open({ kind: 'popup', app: 'own', configure: { redirectUrl: oauth2.redirectPage } });
    const window = await dialog.signIn();
    await expect(dialog.heading('Finish in the other window')).toBeVisible();
    decide(window);
    expect(await host.settled()).toEqual(mailerSaved);
    expect(stage.instance.saves).toMatchObject([{ value: { code: oauth2.provider.code } }]);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });
}

test('a helper window takes its task from the dialog that opened it, and closes with it', async ({ page, oauth2 }) => {
  oauth2.provider.headers = { 'Cross-Origin-Opener-Policy': 'same-origin' };
  const dialog = await oauth2.open({ app: 'own', configure: { redirectUrl: oauth2.redirectPage } });
  await (await dialog.signIn()).close();
  const helper = await dialog.signIn(dialog.button('Sign in through a helper window'));
  await expect(helper.getByRole('heading', { name: 'One more click' })).toBeVisible();
  await dialog.button('Cancel').click();
  await expect.poll(() => page.context().pages().length).toBe(1);
});

test('a helper window takes nothing from another page that has opened it', async ({ page, stage, oauth2 }) => {
  stage.sites.other = () => ({ html: '<button>Open</button>' });
  await page.goto(stage.url('other', '/'));
  await page.evaluate((address) => {
    document.querySelector('button')?.addEventListener('click', () => {
      const helper = window.open(address);
      setInterval(() => helper?.postMessage({ signIn: 'https://evil.example/', state: 's' }, '*'), 50);
    });
  }, `${oauth2.redirectPage}#sign-in`);
  const opened = page.context().waitForEvent('page');
  await page.getByRole('button').click();
  const helper = await opened;
  await expect(helper.getByRole('heading', { name: 'Nothing to do here' })).toBeVisible();
  await expect(helper.getByRole('button')).toHaveCount(0);
});

test('popup: the dialog’s redirect page still delivers a denial', async ({ page, oauth2 }) => {
  oauth2.provider.headers = { 'Cross-Origin-Opener-Policy': 'same-origin' };
  const dialog = await oauth2.open({ kind: 'popup', app: 'own', configure: { redirectUrl: oauth2.redirectPage } });
  decide(await dialog.signIn(), 'Deny');
  await expect(dialog.alert).toContainText('Access to Mailer wasn’t allowed');
  await expect.poll(() => page.context().pages().length, { message: 'the window is closed' }).toBe(2);
});

test('iframe: the user pastes the URL of the instance’s redirect page', async ({ host, oauth2 }) => {
  oauth2.provider.headers = { 'Cross-Origin-Opener-Policy': 'same-origin' };
  const dialog = await oauth2.open();
  const window = await dialog.signIn();
  await expect(dialog.heading('Finish in the other window')).toBeVisible();
  decide(window);
  await window.waitForURL('**/redirect?code=*');
  await dialog.paste(window.url());
  expect(await host.settled()).toEqual(mailerSaved);
});

test('the redirect page selects its URL if the clipboard is not available', async ({ page, stage }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await page.goto(`${stage.url('connect', '/embed/redirect.html')}?code=abc`);
  await page.getByRole('button', { name: 'Copy address' }).click();
  await expect(page.getByRole('status')).toHaveText('Press Ctrl+C or ⌘C to copy.');
  await expect(page.getByLabel('Address of this page')).toBeFocused();
  expect(await page.evaluate(() => String(getSelection()))).toBe(page.url());
});
