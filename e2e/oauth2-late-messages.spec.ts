import { openWindow, receivedBy, recordMessagesIn } from './support/frames.ts';
import { decide, expect, mailerSaved, test } from './support/oauth2.ts';

const evil = 'evil-code';

test('a second answer is ignored', async ({ host, stage, oauth2 }) => {
  oauth2.redirectTo(
    '/redirect',
    `<script>for (const code of ['first', '${evil}']) opener.postMessage({ code }, '*')</script>`,
  );
  const release = stage.instance.hold('POST /v1/app-connections');
  const dialog = await oauth2.open();
  decide(await dialog.signIn());
  await expect(dialog.button('Connecting…')).toBeVisible();
  release();
  expect(await host.settled()).toEqual(mailerSaved);
  expect(stage.instance.saves.map(({ value }) => value.code)).toEqual(['first']);
});

test('an answer after Cancel is ignored', async ({ host, page, stage, oauth2 }) => {
  const dialog = await oauth2.open();
  await dialog.submitBlocked();
  // The dialog has no handle of a window that the link opened, so Cancel cannot close it.
  const window = await dialog.signIn(dialog.link());
  await window.waitForLoadState();
  await dialog.button('Cancel').click();
  await expect(dialog.continue).toBeVisible();
  const frame = await dialog.frame();
  await recordMessagesIn(frame);
  decide(window);
  await expect.poll(() => receivedBy(frame)).toHaveLength(1);
  await expect(dialog.continue).toBeVisible();
  expect(stage.instance.saves).toEqual([]);
  // By keyboard: the link's tab was in front, and Chromium's mouse misses a frame that comes back.
  await page.bringToFront();
  const opened = page.waitForEvent('popup');
  await dialog.continue.press('Enter');
  decide(await opened);
  expect(await host.settled()).toEqual(mailerSaved);
});

/** Broadcasts that reach every dialog of the origin. */
const broadcasts = [
  { code: evil, state: 'somebody-else' },
  { code: evil },
  { error: 'access_denied' },
  { state: 'somebody-else' },
  null,
  'code',
];

test('popup: broadcasts for another dialog of the origin are ignored', async ({ host, page, stage, oauth2 }) => {
  const dialog = await oauth2.open({ kind: 'popup', app: 'own', configure: { redirectUrl: oauth2.redirectPage } });
  const window = await dialog.signIn();
  await expect(dialog.heading('Continue in the Mailer window')).toBeVisible();

  const other = await page.context().newPage();
  await other.goto(`${oauth2.redirectPage}?code=${evil}&state=somebody-else`);
  await expect(other.getByRole('heading', { name: 'One step left' })).toBeVisible();
  await other.evaluate((list) => {
    const channel = new BroadcastChannel('activepieces-connect-oauth2');
    for (const message of list) {
      channel.postMessage({ from: 'page', message });
      localStorage.setItem('activepieces-connect-oauth2', JSON.stringify({ from: 'page', message }));
    }
    for (const envelope of [null, 'page', { from: 'dialog' }, { from: 5, message: 5 }]) channel.postMessage(envelope);
    for (const text of ['{', 'null', '5']) localStorage.setItem('activepieces-connect-oauth2', text);
    localStorage.clear();
  }, broadcasts);
  await other.close();
  await expect(dialog.heading('Continue in the Mailer window')).toBeVisible();
  expect(stage.instance.saves).toEqual([]);

  decide(window);
  expect(await host.settled()).toEqual(mailerSaved);
  expect(stage.instance.saves).toMatchObject([{ value: { code: oauth2.provider.code } }]);
});

test('the redirect page posts no message to an opener of another origin', async ({ host, page, oauth2 }) => {
  await host.open();
  await recordMessagesIn(page.mainFrame());
  const opened = await openWindow(page, `${oauth2.redirectPage}?code=secret&state=s`);
  await expect(opened.page().getByRole('heading', { name: 'One step left' })).toBeVisible();
  expect(await receivedBy(page.mainFrame())).toEqual([]);
});

test('the redirect page ignores an acknowledgement from another origin', async ({ host, page, oauth2 }) => {
  await host.open();
  const opened = page.waitForEvent('popup');
  await page.evaluate(
    (url) => Object.assign(window, { returned: window.open(url) }),
    `${oauth2.redirectPage}?code=c&state=s`,
  );
  const redirect = await opened;
  // Firefox reports the window before its page.
  await redirect.waitForURL(/state=s/);
  await recordMessagesIn(redirect.mainFrame());
  await page.evaluate(() => (window as { returned?: Window }).returned?.postMessage({ received: 's' }, '*'));
  await expect.poll(() => receivedBy(redirect.mainFrame())).toHaveLength(1);
  await expect(redirect.getByRole('heading', { name: 'One step left' })).toBeVisible();
});
