import {
  embed,
  embedder,
  evilRenewal,
  expectSavedWith,
  greeting,
  postToDialog,
  vendorInit,
  vendorPreload,
} from './support/embedder.ts';
import {
  addFrame,
  endMarker,
  endMarkersReceivedBy,
  openWindow,
  postFrom,
  receivedBy,
  recordMessagesIn,
} from './support/frames.ts';
import { holdSuccessScreen } from './support/hold-success-screen.ts';
import { secretInput, typeAndSave } from './support/journey.ts';
import { secretPiece } from './support/pieces.ts';
import { expect, test } from './support/test.ts';

const closeRequest = { type: 'VENDOR_CLOSE_REQUESTED', data: {} };

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece];
  stage.sites.evil = () => ({ html: '<title>Evil</title>' });
  stage.sites.host = (path) => ({ html: path === '/' ? embedder(stage) : '<title>Another page of the host</title>' });
});

test('the dialog accepts messages from its parent window only', async ({ page, stage, dialog }) => {
  const frame = await embed(page, stage);
  const senders = [
    await addFrame(page, stage.url('host', '/other')),
    await addFrame(page, stage.url('evil', '/')),
    await openWindow(page, stage.url('evil', '/')),
    frame,
  ];
  for (const sender of senders) {
    await postFrom(sender, 'its first frame', [vendorInit(stage, 'evil'), vendorPreload(stage), evilRenewal]);
  }
  await expect.poll(() => endMarkersReceivedBy(frame)).toBe(senders.length);
  await postToDialog(page, vendorInit(stage, 'jwt-good'));
  await expect(secretInput(dialog)).toBeVisible();
  for (const sender of senders) await postFrom(sender, 'its first frame', [closeRequest, evilRenewal]);
  await expect.poll(() => endMarkersReceivedBy(frame)).toBe(senders.length * 2);
  await typeAndSave(dialog);
  await expectSavedWith(page, stage, 'jwt-good');
});

test('malformed messages are ignored, and pin no origin', async ({ page, stage, dialog }) => {
  await embed(page, stage);
  const { data } = vendorInit(stage, 'evil');
  const malformed: unknown[] = [
    null,
    undefined,
    'VENDOR_INIT',
    [],
    { type: 'VENDOR_INIT' },
    { type: 'VENDOR_INIT', data: null },
    ...[undefined, null, '', 5, {}, ['evil']].map((token) => vendorInit(stage, token)),
    { type: 'VENDOR_INIT', data: { ...data, initialRoute: 5 } },
    { type: 'VENDOR_INIT', data: { ...data, jwtToken: '', session: { token: 'evil' } } },
    { type: 'VENDOR_PRELOAD', data: { jwtToken: 'evil', instanceUrl: stage.url('instance') } },
    { type: 'VENDOR_ROUTE_CHANGED', data: { vendorRoute: data.initialRoute } },
    evilRenewal,
    closeRequest,
  ];
  await postToDialog(page, ...malformed, vendorInit(stage, 'jwt-good'));
  await typeAndSave(dialog);
  await expectSavedWith(page, stage, 'jwt-good');
});

test('only the first VENDOR_INIT is accepted, and no unrequested VENDOR_SESSION', async ({ page, stage, dialog }) => {
  await embed(page, stage);
  await postToDialog(page, vendorInit(stage, 'jwt-good'), vendorInit(stage, 'evil'), vendorPreload(stage), evilRenewal);
  await expect(secretInput(dialog)).toBeVisible();
  await postToDialog(page, vendorInit(stage, 'evil'), evilRenewal, { type: 'VENDOR_SESSION', data: {} });
  await typeAndSave(dialog);
  await expectSavedWith(page, stage, 'jwt-good');
});

test('before VENDOR_INIT, the embedding page receives CLIENT_INIT only', async ({ page, stage }) => {
  const frame = await embed(page, stage);
  await postFrom(frame, 'the page', []);
  await expect.poll(() => endMarkersReceivedBy(page.mainFrame())).toBe(1);
  expect((await receivedBy(page.mainFrame())).map(({ data }) => data)).toEqual([greeting, endMarker]);
});

test('a page with an opaque origin cannot initialize the dialog', async ({ page, stage, dialog }) => {
  const headers = { 'Content-Security-Policy': 'sandbox allow-scripts' };
  // With the frame-ancestors of docs/security-headers.md, the browser would not load the dialog at all.
  stage.dialogHeaders['Content-Security-Policy'] = '';
  stage.sites.host = () => ({ html: embedder(stage), headers });
  const frame = await embed(page, stage);
  await postToDialog(page, vendorInit(stage, 'evil'), vendorPreload(stage), endMarker);
  await expect.poll(() => endMarkersReceivedBy(frame)).toBe(1);
  expect(await page.evaluate(() => origin)).toBe('null');
  await expect(dialog.getByRole('dialog')).toBeHidden();
  expect(stage.instance.requests).toEqual([]);
});

test('a page that the opener has navigated to receives no messages', async ({ page, stage }) => {
  await holdSuccessScreen(page);
  await page.goto(stage.url('host', '/other'));
  const opened = page.waitForEvent('popup');
  await page.evaluate((url) => void window.open(url, 'dialog'), stage.url('connect', '/embed/'));
  const popup = await opened;
  await popup.waitForLoadState();
  await recordMessagesIn(popup.mainFrame());
  await page.evaluate((init) => window.open('', 'dialog')?.postMessage(init, '*'), vendorInit(stage, 'jwt-good'));
  await expect(secretInput(popup)).toBeVisible();
  // By script: a browser-initiated navigation may swap the browsing context group, which severs the opener.
  await page.evaluate((url) => location.assign(url), stage.url('evil', '/'));
  await page.waitForURL(stage.url('evil', '/'));
  await recordMessagesIn(page.mainFrame());
  await postFrom(popup.mainFrame(), 'the page', []);
  await expect.poll(() => endMarkersReceivedBy(page.mainFrame())).toBe(1);
  await postFrom(page.mainFrame(), 'its last sender', [vendorInit(stage, 'evil'), evilRenewal, closeRequest]);
  await expect.poll(() => endMarkersReceivedBy(popup.mainFrame())).toBe(1);
  await typeAndSave(popup);
  await expect(popup.getByRole('heading', { name: 'Acme is connected' })).toBeVisible();
  await postFrom(popup.mainFrame(), 'the page', []);
  await expect.poll(() => endMarkersReceivedBy(page.mainFrame())).toBe(2);
  expect((await receivedBy(page.mainFrame())).map(({ data }) => data)).toEqual([endMarker, endMarker]);
  expect(stage.instance.requests.map(({ token }) => token)).not.toContain('evil');
});
