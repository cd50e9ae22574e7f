import type { Frame, Page } from '@playwright/test';
import { addFrame, endMarker, endMarkersReceivedBy, openWindow, postFrom, recordMessagesIn } from './support/frames.ts';
import { answer, expect, mailerSaved, type OAuth2Dialog, type OAuth2Scene, test } from './support/oauth2.ts';
import { pages } from './support/redirect-pages.ts';

const evil = 'evil-code';
const blank = '<!doctype html><title>Says only what the test makes it say</title>';
const stateMismatch = 'The response from Mailer doesn’t belong to this sign-in, so it was ignored. Sign in again.';

test.beforeEach(({ stage }) => {
  stage.sites.evil = () => ({ html: blank });
});

/** Everything that would end the attempt, were it believed. */
const forged = (state: string) => [{ code: evil }, { code: evil, state }, { error: 'access_denied', state }];

async function expectUntouched(oauth2: OAuth2Scene, dialog: OAuth2Dialog): Promise<void> {
  await expect(dialog.heading('Continue in the Mailer window')).toBeVisible();
  expect(oauth2.host.stage.instance.saves).toEqual([]);
  expect(await oauth2.host.outcome()).toEqual({ status: 'pending' });
}

/** The right answer still counts. */
async function expectGoesOn(oauth2: OAuth2Scene, window: Page): Promise<void> {
  answer(window);
  expect(await oauth2.host.settled()).toEqual(mailerSaved);
  expect(oauth2.host.stage.instance.saves).toMatchObject([{ value: { code: oauth2.provider.code } }]);
}

/** As a link does: an address that the test's own hand types would cut the window off. */
async function travel(window: Page, url: string): Promise<void> {
  await window.evaluate((to) => location.assign(to), url);
  await window.waitForURL(url);
}

/** Posts from the provider's window, and waits until the dialog has received it. */
async function say(window: Page, dialog: OAuth2Dialog, messages: unknown[]): Promise<void> {
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

const strangers: [who: string, where: (page: Page, redirect: string) => Promise<Frame>][] = [
  ['the host page', async (page) => page.mainFrame()],
  ['a frame of the host page, of the right origin', addFrame],
  ['a window of the host page, of the right origin', openWindow],
];

for (const [who, where] of strangers) {
  test(`${who} is not heard`, async ({ page, stage, oauth2 }) => {
    const dialog = await oauth2.open();
    const window = await dialog.signIn();
    await window.waitForLoadState();
    const frame = await dialog.frame();
    await recordMessagesIn(frame);
    const sender = await where(page, stage.url('instance', '/redirect'));
    await postFrom(sender, 'its first frame', forged(oauth2.provider.requestParams().state ?? ''));
    await expect.poll(() => endMarkersReceivedBy(frame)).toBe(1);
    await expectUntouched(oauth2, dialog);
    await expectGoesOn(oauth2, window);
  });
}

for (const site of ['provider', 'evil', 'connect']) {
  test(`our window at ${site} instead of the redirect page is not heard`, async ({ stage, oauth2 }) => {
    const dialog = await oauth2.open();
    const window = await dialog.signIn();
    const authorize = window.url();
    await travel(window, site === 'provider' ? authorize : stage.url(site, '/connect.js'));
    await say(window, dialog, forged(oauth2.provider.requestParams().state ?? ''));
    await expectUntouched(oauth2, dialog);
    await travel(window, authorize);
    await expectGoesOn(oauth2, window);
  });
}

test('the wrong shape from the right window is nothing', async ({ stage, oauth2 }) => {
  const dialog = await oauth2.open();
  const window = await dialog.signIn();
  const authorize = window.url();
  await travel(window, stage.url('instance', '/redirect'));
  const odd = [null, undefined, '', 'code', 5, true, [], ['code'], {}, { code: '' }, { code: 5 }, { code: [evil] }];
  await say(window, dialog, [
    ...odd,
    { code: null },
    { error: '' },
    { error: 5 },
    { type: 'code', data: { code: evil } },
  ]);
  await expectUntouched(oauth2, dialog);
  await travel(window, authorize);
  await expectGoesOn(oauth2, window);
});

for (const own of [false, true]) {
  const whose = own ? 'our redirect page' : 'another';
  test(`our window with the state of somebody else, from ${whose}`, async ({ host, stage, oauth2 }) => {
    oauth2.redirectTo('/redirect', pages.whole);
    const dialog = await oauth2.open({ app: 'own', ...(own && { configure: { redirectUrl: oauth2.ownPage } }) });
    const window = await dialog.signIn();
    const gone = window.waitForEvent('close');
    const redirect = own ? oauth2.ownPage : stage.url('instance', '/redirect');
    travel(window, `${redirect}?code=${evil}&state=somebody-else`).catch(() => undefined);
    await expect(dialog.alert).toHaveText(stateMismatch);
    await gone;
    expect(stage.instance.saves).toEqual([]);
    expect(await host.events()).toContainEqual({ type: 'authorization_failed', reason: 'state_mismatch' });
    await expectGoesOn(oauth2, await dialog.signIn(dialog.button('Sign in again')));
  });
}

test('our own redirect page always returns the state: without one it is somebody else', async ({ stage, oauth2 }) => {
  const dialog = await oauth2.open({ app: 'own', configure: { redirectUrl: oauth2.ownPage } });
  const window = await dialog.signIn();
  const gone = window.waitForEvent('close');
  await travel(window, `${oauth2.ownPage}?code=${evil}`);
  await window.evaluate((code) => globalThis.opener.postMessage({ code }, '*'), evil).catch(() => undefined);
  await expect(dialog.alert).toHaveText(stateMismatch);
  await gone;
  expect(stage.instance.saves).toEqual([]);
  await expectGoesOn(oauth2, await dialog.signIn(dialog.button('Sign in again')));
});
