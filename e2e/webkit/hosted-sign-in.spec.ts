import { allowHostedPage, hostedUrl, returnedResult } from '../support/hosted-page.ts';
import { mailer, mailerSaved, OAuth2Sites } from '../support/oauth2-sites.ts';
import type { DriverContent } from './support/content.ts';
import { returned } from './support/returned.ts';
import { test as base, expect } from './support/test.ts';

const test = base.extend<{ oauth2: OAuth2Sites }>({
  oauth2: async ({ stage }, use) => use(new OAuth2Sites(stage)),
});

const connected = { resolved: { ...mailerSaved.value, state: 's' } };

test.beforeEach(async ({ stage, entry, oauth2, tab }) => {
  allowHostedPage(stage, entry);
  stage.instance.flags.THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL = oauth2.redirectPage;
  oauth2.prepare(oauth2.auth({ pkce: true }), 'platform');
  await tab.goto(await hostedUrl(stage, { ...mailer, state: 's' }));
});

/** With the second the window has no opener, and the handle of it reports `closed`. */
for (const coop of ['unsafe-none', 'same-origin']) {
  test(`a window, whose provider sends Cross-Origin-Opener-Policy: ${coop}`, async ({ tab, stage, oauth2 }) => {
    oauth2.provider.headers = { 'Cross-Origin-Opener-Policy': coop };
    const provider = await tab.opened(() => tab.button('Continue to Mailer').click());
    await provider.link('Approve').click();
    expect((await returned(tab)).searchParams.get('connect_status')).toBe('connected');
    expect(await returnedResult(tab)).toEqual(connected);
    expect(stage.instance.saves).toMatchObject([{ value: { code: oauth2.provider.code } }]);
    await expect.poll(() => provider.isOpen()).toBe(false);
  });
}

/** The page itself goes to the provider, because the browser has blocked the window. */
async function continueInThisWindow(tab: DriverContent): Promise<void> {
  await tab.button('Continue to Mailer').waitFor();
  // Without user activation the browser blocks the window.
  await tab.evaluate(() => document.querySelector('form')?.requestSubmit());
  await tab.button('Continue in this window').click();
  await tab.link('Approve').waitFor();
}

const stored = (tab: DriverContent) => tab.evaluate(() => JSON.stringify(sessionStorage));

test('without a window the page goes to the provider, and comes back with the code', async ({ tab, stage, oauth2 }) => {
  await continueInThisWindow(tab);
  await tab.link('Approve').click();
  expect((await returned(tab)).searchParams.get('connect_status')).toBe('connected');
  expect(await returnedResult(tab)).toEqual(connected);
  expect(stage.instance.saves).toMatchObject([{ value: { code: oauth2.provider.code } }]);
  expect(oauth2.provider.requests).toHaveLength(1);
  await tab.goto(stage.url('connect', '/embed/redirect.html'));
  expect(await stored(tab)).toBe('{}');
});

test('without a window a denial is shown when the page is back', async ({ tab, stage }) => {
  await continueInThisWindow(tab);
  await tab.link('Deny').click();
  await tab.alert.expectText('Access to Mailer wasn’t allowed');
  await tab.button('Sign in again').waitFor();
  expect(await tab.url()).toBe(stage.url('connect', '/embed/index.html#connect='));
  expect(await stored(tab)).toBe('{}');
});

test('Back from the provider shows the form again', async ({ tab }) => {
  await continueInThisWindow(tab);
  await tab.back();
  await tab.button('Continue to Mailer').waitFor();
  await expect.poll(() => stored(tab)).toBe('{}');
});
