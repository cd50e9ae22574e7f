import type { Page } from '@playwright/test';
import { decide, expect, mailerSaved, type OAuth2Dialog, test } from './support/oauth2.ts';

test.beforeEach(({ oauth2 }) => oauth2.redirectTo('/redirect', '<h1>Copy it</h1>'));

/** Returns the URL of the redirect page. */
async function approve(window: Page): Promise<string> {
  decide(window);
  await window.getByRole('heading', { name: 'Copy it' }).waitFor();
  return window.url();
}

async function expectError(dialog: OAuth2Dialog, message: string): Promise<void> {
  const input = dialog.field('Address of the page you ended up on');
  await expect(input).toHaveAttribute('aria-invalid', 'true');
  await expect(input).toHaveAccessibleDescription(new RegExp(message));
  await expect(input).toBeFocused();
}

const noCodeError = 'There’s no code in this. Copy the whole address of the page Mailer sent you to.';

test('text without a code shows an error at the input; the right URL is accepted', async ({ host, stage, oauth2 }) => {
  const dialog = await oauth2.open();
  const window = await dialog.signIn();
  // Firefox reports the window before it has an address.
  await window.getByRole('link', { name: 'Approve' }).waitFor();
  for (const text of ['', 'I do not know', window.url(), stage.url('instance', '/redirect')]) {
    await dialog.paste(text);
    await expectError(dialog, noCodeError);
  }
  expect(stage.instance.saves).toEqual([]);
  await dialog.paste(` ${await approve(window)}\n`);
  expect(await host.settled()).toEqual(mailerSaved);
});

test('says where a client’s secret and a pasted address go', async ({ oauth2, stage }) => {
  const dialog = await oauth2.open({ app: 'own' });
  const destination = `Your details go to ${new URL(stage.url('instance')).host}`;
  await expect(dialog.root.getByText('Your details go to')).toHaveText(destination);
  await dialog.signIn();
  await expect(dialog.heading('Continue in the Mailer window')).toBeVisible();
  await expect(dialog.root.getByText('Your details go to')).toHaveText(destination);
});

test('the URL of an earlier attempt shows an error; that of the current one is accepted', async ({
  host,
  stage,
  oauth2,
}) => {
  const dialog = await oauth2.open();
  const earlierUrl = await approve(await dialog.signIn());
  const window = await dialog.signIn(dialog.button('Start again'));
  await dialog.paste(earlierUrl);
  await expectError(dialog, 'This address belongs to another sign-in. Start again, then copy the new address.');
  expect(stage.instance.saves).toEqual([]);
  await dialog.paste(await approve(window));
  expect(await host.settled()).toEqual(mailerSaved);
});

test('the URL of a denial ends the attempt as denied', async ({ host, oauth2 }) => {
  const dialog = await oauth2.open();
  const window = await dialog.signIn();
  decide(window, 'Deny');
  await window.waitForURL('**/redirect?error=*');
  await dialog.paste(window.url());
  await expect(dialog.alert).toContainText('Access to Mailer wasn’t allowed');
  expect(await host.events()).toContainEqual({ type: 'authorization_failed', reason: 'access_denied' });
});

test('the pasted text is kept when the state of the window changes', async ({ oauth2 }) => {
  const dialog = await oauth2.open();
  const window = await dialog.signIn();
  await dialog.paste('not it');
  await window.close();
  await expect(dialog.heading('Finish in the other window')).toBeVisible();
  await expect(dialog.field('Address of the page you ended up on')).toHaveValue('not it');
  await expectError(dialog, noCodeError);
});

test('a code pasted before the server has built the URL shows an error', async ({ host, stage, oauth2 }) => {
  stage.instance.buildsUrls = true;
  const dialog = await oauth2.open();
  const release = stage.instance.hold('POST /v1/app-connections/oauth2/authorization-url');
  const window = await dialog.signIn();
  await dialog.paste('SplxlOBeZQQYbYS6WxSbIA');
  await expectError(dialog, 'This address belongs to another sign-in.');
  release();
  await window.getByRole('link', { name: 'Approve' }).waitFor();
  await dialog.paste(await approve(window));
  expect(await host.settled()).toEqual(mailerSaved);
});

const pasted: [what: string, change: (url: URL) => string][] = [
  ['without its origin', ({ pathname, search }) => pathname + search],
  ['without its scheme', ({ href }) => href.replace(/^https?:\/\//, '')],
  ['in quotes', ({ href }) => `“${href}”`],
  ['in angle brackets', ({ href }) => `<${href}>`],
  ['encoded as a whole', ({ href }) => encodeURIComponent(href)],
  ['with line breaks', ({ href }) => href.replace('?', '?\n').replace('&', '\n  &')],
];

for (const [what, change] of pasted) {
  test(`an address ${what} is accepted, with its code and nothing else`, async ({ host, stage, oauth2 }) => {
    const dialog = await oauth2.open();
    await dialog.paste(change(new URL(await approve(await dialog.signIn()))));
    expect(await host.settled()).toEqual(mailerSaved);
    expect(stage.instance.saves).toMatchObject([{ value: { code: oauth2.provider.code } }]);
  });
}

test('from the dialog’s own redirect page an address without its state is not accepted', async ({
  host,
  page,
  stage,
  oauth2,
}) => {
  // As where a provider's page has cut the window off.
  await page
    .context()
    .route(/redirect\.html\?/, (route) => route.fulfill({ body: '<h1>Copy it</h1>', contentType: 'text/html' }));
  const dialog = await oauth2.open({ app: 'own', configure: { redirectUrl: oauth2.redirectPage } });
  const url = new URL(await approve(await dialog.signIn()));
  const state = url.searchParams.get('state') ?? '';
  for (const text of [url.href.replace(`&state=${state}`, ''), url.href.replace(state, ''), 'SplxlOBeZQQYbYS6WxSbIA']) {
    await dialog.paste(text);
    await expectError(dialog, 'Part of the address is missing.');
  }
  expect(stage.instance.saves).toEqual([]);
  await dialog.paste(url.href);
  expect(await host.settled()).toEqual(mailerSaved);
});
