import type { Frame, Page } from '@playwright/test';
import { addFrame, endMarker, endMarkersReceivedBy, openWindow, postFrom, recordMessagesIn } from './support/frames.ts';
import { decide, expect, mailerSaved, type OAuth2Dialog, type OAuth2Scene, test } from './support/oauth2.ts';
import { redirectPages } from './support/redirect-pages.ts';

const evil = 'evil-code';
const blank = '<!doctype html><title>Blank</title>';
const stateMismatch = 'The response came from a different sign-in, so it was ignored. Sign in again.';

test.beforeEach(({ stage }) => {
  stage.sites.evil = () => ({ html: blank });
});

/** Messages that would end the attempt if they were accepted. */
const forged = (state: string) => [{ code: evil }, { code: evil, state }, { error: 'access_denied', state }];

async function expectStillAuthorizing(oauth2: OAuth2Scene, dialog: OAuth2Dialog): Promise<void> {
  await expect(dialog.heading('Continue in the Mailer window')).toBeVisible();
  expect(oauth2.host.stage.instance.saves).toEqual([]);
  expect(await oauth2.host.outcome()).toEqual({ status: 'pending' });
}

async function expectSignInSucceeds(oauth2: OAuth2Scene, window: Page): Promise<void> {
  decide(window);
  expect(await oauth2.host.settled()).toEqual(mailerSaved);
  expect(oauth2.host.stage.instance.saves).toMatchObject([{ value: { code: oauth2.provider.code } }]);
}

/** Once the provider's page is shown: Firefox reports the window before it. */
async function signIn(dialog: OAuth2Dialog): Promise<Page> {
  const window = await dialog.signIn();
  await window.getByRole('link', { name: 'Approve' }).waitFor();
  return window;
}

/**
 * By script: `page.goto()` counts as the user's navigation, which clears the opener. In a task of its own: a page that
 * is gone cannot answer that the script has run.
 */
async function navigate(window: Page, url: string): Promise<void> {
  const loaded = window.waitForEvent('load');
  await window.evaluate((to) => void setTimeout(() => location.assign(to)), url);
  await loaded;
}

/** Posts from the provider's window, and waits until the dialog has received it. */
async function postToDialog(window: Page, dialog: OAuth2Dialog, messages: unknown[]): Promise<void> {
  const frame = await dialog.frame();
  await recordMessagesIn(frame);
  await window.evaluate(
    (list) => {
      for (const message of list) (globalThis.opener as Window).postMessage(message, '*');
    },
    [...messages, endMarker],
  );
  await expect.poll(() => endMarkersReceivedBy(frame)).toBe(1);
}

const untrustedSenders: [sender: string, find: (page: Page, redirect: string) => Promise<Frame>][] = [
  ['the host page', async (page) => page.mainFrame()],
  ['a frame of the host page, at the redirect page’s origin', addFrame],
  ['a window of the host page, at the redirect page’s origin', openWindow],
];

for (const [name, find] of untrustedSenders) {
  test(`messages from ${name} are ignored`, async ({ page, stage, oauth2 }) => {
    const dialog = await oauth2.open();
    const window = await signIn(dialog);
    const frame = await dialog.frame();
    await recordMessagesIn(frame);
    const sender = await find(page, stage.url('instance', '/redirect'));
    await postFrom(sender, 'its first frame', forged(oauth2.provider.requestParams().state ?? ''));
    await expect.poll(() => endMarkersReceivedBy(frame)).toBe(1);
    await expectStillAuthorizing(oauth2, dialog);
    await expectSignInSucceeds(oauth2, window);
  });
}

for (const site of ['provider', 'evil', 'connect']) {
  test(`messages from the provider’s window are ignored while it is at the origin “${site}”`, async ({
    stage,
    oauth2,
  }) => {
    const dialog = await oauth2.open();
    const window = await signIn(dialog);
    const authorize = window.url();
    await navigate(window, site === 'provider' ? authorize : stage.url(site, '/connect.js'));
    await postToDialog(window, dialog, forged(oauth2.provider.requestParams().state ?? ''));
    await expectStillAuthorizing(oauth2, dialog);
    await navigate(window, authorize);
    await expectSignInSucceeds(oauth2, window);
  });
}

test('malformed messages from the provider’s window are ignored', async ({ stage, oauth2 }) => {
  const dialog = await oauth2.open();
  const window = await signIn(dialog);
  const authorize = window.url();
  await navigate(window, stage.url('instance', '/redirect'));
  const notObjects = [null, undefined, '', 'code', 5, true, [], ['code']];
  const wrongCodes = [{ code: '' }, { code: 5 }, { code: [evil] }, { code: null }];
  const others = [{}, { error: '' }, { error: 5 }, { type: 'code', data: { code: evil } }];
  await postToDialog(window, dialog, [...notObjects, ...wrongCodes, ...others]);
  await expectStillAuthorizing(oauth2, dialog);
  await navigate(window, authorize);
  await expectSignInSucceeds(oauth2, window);
});

for (const usesDialogRedirectPage of [false, true]) {
  const page = usesDialogRedirectPage ? 'the dialog’s redirect page' : 'another redirect page';
  test(`a wrong state from ${page} ends the attempt`, async ({ host, stage, oauth2 }) => {
    oauth2.redirectTo('/redirect', redirectPages.allParameters);
    const configure = usesDialogRedirectPage ? { redirectUrl: oauth2.redirectPage } : {};
    const dialog = await oauth2.open({ app: 'own', configure });
    const window = await signIn(dialog);
    const windowClosed = window.waitForEvent('close');
    const redirect = usesDialogRedirectPage ? oauth2.redirectPage : stage.url('instance', '/redirect');
    navigate(window, `${redirect}?code=${evil}&state=somebody-else`).catch(() => undefined);
    await expect(dialog.alert).toHaveText(stateMismatch);
    await windowClosed;
    expect(stage.instance.saves).toEqual([]);
    expect(await host.events()).toContainEqual({ type: 'authorization_failed', reason: 'state_mismatch' });
    await expectSignInSucceeds(oauth2, await dialog.signIn(dialog.button('Sign in again')));
  });
}

test('a missing state from the dialog’s redirect page ends the attempt', async ({ stage, oauth2 }) => {
  const dialog = await oauth2.open({ app: 'own', configure: { redirectUrl: oauth2.redirectPage } });
  const window = await signIn(dialog);
  const windowClosed = window.waitForEvent('close');
  await navigate(window, `${oauth2.redirectPage}?code=${evil}`);
  await window.evaluate((code) => globalThis.opener.postMessage({ code }, '*'), evil).catch(() => undefined);
  await expect(dialog.alert).toHaveText(stateMismatch);
  await windowClosed;
  expect(stage.instance.saves).toEqual([]);
  await expectSignInSucceeds(oauth2, await dialog.signIn(dialog.button('Sign in again')));
});
