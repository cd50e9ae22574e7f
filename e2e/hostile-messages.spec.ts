import {
  addFrame,
  endMarkersReceivedBy,
  frameAt,
  openWindow,
  postFrom,
  receivedBy,
  recordMessagesIn,
  waitForFrame,
} from './support/frames.ts';
import { noLeftovers } from './support/host-page.ts';
import { forgedResults, malformedResults } from './support/hostile-results.ts';
import { closed, request, saved, secretInput, typeAndSave } from './support/journey.ts';
import { configureWithPendingToken } from './support/pending-token.ts';
import { secretPiece } from './support/pieces.ts';
import { connectOn, surfaces } from './support/surfaces.ts';
import { expect, test } from './support/test.ts';

const greeting = { type: 'CLIENT_INIT', data: { version: 1 } };
const expired = { type: 'CLIENT_SESSION_EXPIRED', data: {} };
const usualEvents = ['shown', 'ready', 'saving', 'saved'];

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece];
  // With a frame, as our dialog has: without one the loader would soon notice that it is gone.
  stage.sites.evil = () => ({ html: '<title>Evil</title><iframe></iframe>' });
  stage.sites.scripted = () => ({ html: '<title>Posts only what the test makes it post</title>' });
});

for (const kind of surfaces) {
  test(`${kind}: ignores results from any window but the dialog’s`, async ({ host, page, stage }) => {
    await host.open();
    const senders = [
      page.mainFrame(),
      await addFrame(page, stage.url('host', '/')),
      // Same origin as the dialog, but another window.
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

test('ignores malformed messages from the dialog', async ({ host, page, stage, dialog }) => {
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

test('ignores results until VENDOR_INIT was sent', async ({ host, page, stage }) => {
  await host.open();
  await configureWithPendingToken(page, stage.url('instance'), stage.url('scripted', '/'));
  await recordMessagesIn(page.mainFrame());
  await host.connect(request);
  const frame = await waitForFrame(page, stage.url('scripted'));
  await recordMessagesIn(frame);
  await postFrom(frame, 'the page', [...forgedResults, greeting, ...forgedResults]);
  await expect.poll(() => endMarkersReceivedBy(page.mainFrame())).toBe(1);
  expect(await host.outcome()).toEqual({ status: 'pending' });
  await page.evaluate(() => window.releaseToken?.());
  await expect.poll(async () => (await receivedBy(frame)).length).toBe(1);
  expect(await host.outcome()).toEqual({ status: 'pending' });
  expect(await host.events()).toEqual([]);
  // Results are accepted now; the first one settles the call.
  await postFrom(frame, 'the page', [{ type: 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED', data: {} }, ...forgedResults]);
  expect(await host.settled()).toEqual(closed);
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});

test('ignores messages of an earlier dialog that are replayed to a later call', async ({
  host,
  page,
  stage,
  dialog,
}) => {
  await host.open();
  await recordMessagesIn(page.mainFrame());
  const evil = await addFrame(page, stage.url('evil', '/'));
  await host.connect(request);
  await typeAndSave(dialog);
  expect(await host.settled()).toEqual(saved);
  const received = async () => (await receivedBy(page.mainFrame())).map(({ data }) => data);
  const closing = { type: 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED', data: saved.value };
  await expect.poll(received).toContainEqual(closing);
  const recorded = await received();
  await host.connect({ ...request, connectionName: 'acme-2' });
  for (const sender of [page.mainFrame(), evil]) await postFrom(sender, 'the page', recorded);
  await expect.poll(() => endMarkersReceivedBy(page.mainFrame())).toBe(2);
  expect(await host.outcome()).toEqual({ status: 'pending' });
  await typeAndSave(dialog);
  expect(await host.settled()).toMatchObject({ value: { connection: { name: 'acme-2' } } });
});
