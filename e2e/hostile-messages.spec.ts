import type { Frame, Page } from '@playwright/test';
import {
  addFrame,
  endMarker,
  endMarkersReceivedBy,
  frameAt,
  frameOf,
  openWindow,
  postFrom,
  receivedBy,
  recordMessagesIn,
} from './support/frames.ts';
import { nothing } from './support/host-page.ts';
import { forgedResults, malformedResults } from './support/hostile-results.ts';
import { closed, request, saved, secretInput, typeAndSave } from './support/journey.ts';
import { secretPiece } from './support/pieces.ts';
import { connectOn, surfaces } from './support/surfaces.ts';
import { expect, test } from './support/test.ts';

const greeting = { type: 'CLIENT_INIT', data: { version: 1 } };
const expired = { type: 'CLIENT_SESSION_EXPIRED', data: {} };
const usualEvents = ['shown', 'ready', 'saving', 'saved'];

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece];
  stage.sites.evil = () => ({ html: '<title>Evil</title>' });
  stage.sites.silent = () => ({ html: '<title>Says only what the test makes it say</title>' });
});

for (const kind of surfaces) {
  test(`${kind}: results from any other window are nothing to a call`, async ({ host, page, stage }) => {
    await host.open();
    const senders = [
      page.mainFrame(),
      await addFrame(page, stage.url('host', '/')),
      // Of the dialog's own origin, and yet not the dialog.
      await addFrame(page, stage.url('connect', '/connect.js')),
      await addFrame(page, stage.url('evil', '/')),
      await openWindow(page, stage.url('evil', '/')),
    ];
    const content = await connectOn(kind, host, request);
    await expect(secretInput(content)).toBeVisible();
    await recordMessagesIn(page.mainFrame());
    for (const sender of senders) {
      await recordMessagesIn(sender);
      await postFrom(sender, 'the page', [greeting, expired, ...forgedResults, ...malformedResults]);
    }
    await expect.poll(() => endMarkersReceivedBy(page.mainFrame())).toBe(senders.length);
    expect(await host.outcome()).toEqual({ status: 'pending' });
    expect((await host.events()).map(({ type }) => type)).toEqual(['shown', 'ready']);
    for (const sender of senders.slice(1)) expect(await receivedBy(sender)).toEqual([]);
    await typeAndSave(content);
    expect(await host.settled()).toEqual(saved);
    expect((await host.events()).map(({ type }) => type)).toEqual(usualEvents);
  });
}

test('a wrong shape from the dialog itself is nothing to a call', async ({ host, page, stage, dialog }) => {
  await host.open();
  await host.connect(request);
  await expect(secretInput(dialog)).toBeVisible();
  await recordMessagesIn(page.mainFrame());
  await postFrom(frameAt(page, stage.url('connect')), 'the page', malformedResults);
  await expect.poll(() => endMarkersReceivedBy(page.mainFrame())).toBe(1);
  expect(await host.outcome()).toEqual({ status: 'pending' });
  await typeAndSave(dialog);
  expect(await host.settled()).toEqual(saved);
  expect((await host.events()).map(({ type }) => type)).toEqual(usualEvents);
});

test('a dialog frame that went elsewhere is not heard, and told nothing', async ({ host, page, stage, dialog }) => {
  await host.open();
  await host.connect(request, { abortable: true });
  await expect(secretInput(dialog)).toBeVisible();
  const frame = frameAt(page, stage.url('connect'));
  await frame.goto(stage.url('evil', '/'));
  await recordMessagesIn(frame);
  await recordMessagesIn(page.mainFrame());
  await postFrom(frame, 'the page', [greeting, expired, ...forgedResults]);
  await expect.poll(() => endMarkersReceivedBy(page.mainFrame())).toBe(1);
  expect(await host.outcome()).toEqual({ status: 'pending' });
  await expectNothingSent(page, frame);
  await host.abort('enough');
  expect(await host.settled()).toMatchObject({ code: 'aborted' });
});

test('a token that comes when the frame has gone elsewhere does not reach it', async ({ host, page, stage }) => {
  await host.open({ dialogUrl: stage.url('silent', '/') });
  await configureWithLateToken(page, stage.url('instance'), stage.url('silent', '/'));
  await recordMessagesIn(page.mainFrame());
  await host.connect(request, { abortable: true });
  const frame = await frameOf(page, stage.url('silent'));
  await postFrom(frame, 'the page', [greeting]);
  await expect.poll(() => endMarkersReceivedBy(page.mainFrame())).toBe(1);
  await frame.goto(stage.url('evil', '/'));
  await recordMessagesIn(frame);
  await page.evaluate(() => window.releaseToken?.());
  await expectNothingSent(page, frame);
});

test('no result counts before the dialog has been greeted', async ({ host, page, stage }) => {
  await host.open();
  await configureWithLateToken(page, stage.url('instance'), stage.url('silent', '/'));
  await recordMessagesIn(page.mainFrame());
  await host.connect(request);
  const frame = await frameOf(page, stage.url('silent'));
  await recordMessagesIn(frame);
  await postFrom(frame, 'the page', [...forgedResults, greeting, ...forgedResults]);
  await expect.poll(() => endMarkersReceivedBy(page.mainFrame())).toBe(1);
  expect(await host.outcome()).toEqual({ status: 'pending' });
  await page.evaluate(() => window.releaseToken?.());
  await expect.poll(async () => (await receivedBy(frame)).length).toBe(1);
  expect(await host.outcome()).toEqual({ status: 'pending' });
  expect(await host.events()).toEqual([]);
  // From here on the dialog may speak; of two results the first counts.
  await postFrom(frame, 'the page', [{ type: 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED', data: {} }, ...forgedResults]);
  expect(await host.settled()).toEqual(closed);
  await expect.poll(() => host.remains()).toEqual(nothing);
});

test('what an earlier dialog said, said again, is nothing to a later call', async ({ host, page, stage, dialog }) => {
  await host.open();
  await recordMessagesIn(page.mainFrame());
  const evil = await addFrame(page, stage.url('evil', '/'));
  await host.connect(request);
  await typeAndSave(dialog);
  expect(await host.settled()).toEqual(saved);
  const recorded = (await receivedBy(page.mainFrame())).map(({ data }) => data);
  expect(recorded).toContainEqual({ type: 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED', data: saved.value });
  await host.connect({ ...request, connectionName: 'acme-2' });
  for (const sender of [page.mainFrame(), evil]) await postFrom(sender, 'the page', recorded);
  await expect.poll(() => endMarkersReceivedBy(page.mainFrame())).toBe(2);
  expect(await host.outcome()).toEqual({ status: 'pending' });
  await typeAndSave(dialog);
  expect(await host.settled()).toMatchObject({ value: { connection: { name: 'acme-2' } } });
});

/** A message sent last, to any origin, is the first to arrive. */
async function expectNothingSent(page: Page, frame: Frame): Promise<void> {
  await page.evaluate((text) => frames[0]?.postMessage(text, '*'), endMarker);
  await expect.poll(() => endMarkersReceivedBy(frame)).toBe(1);
  expect((await receivedBy(frame)).map(({ data }) => data)).toEqual([endMarker]);
}

/** The token comes when the test says so. */
async function configureWithLateToken(page: Page, instanceUrl: string, dialogUrl: string): Promise<void> {
  await page.evaluate(
    (urls) => {
      const jwtToken = () =>
        new Promise<string>((resolve) => {
          window.releaseToken = () => resolve('jwt-1');
        });
      return window.activepieces.configure({ ...urls, jwtToken, preload: false });
    },
    { instanceUrl, dialogUrl },
  );
}

declare global {
  interface Window {
    releaseToken?: () => void;
  }
}
