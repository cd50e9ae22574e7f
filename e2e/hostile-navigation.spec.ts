import type { Frame, Page } from '@playwright/test';
import {
  endMarker,
  endMarkersReceivedBy,
  frameAt,
  postFrom,
  receivedBy,
  recordMessagesIn,
  waitForFrame,
} from './support/frames.ts';
import { forgedResults } from './support/hostile-results.ts';
import { request, secretInput } from './support/journey.ts';
import { configureWithPendingToken } from './support/pending-token.ts';
import { secretPiece } from './support/pieces.ts';
import { expect, test } from './support/test.ts';

const greeting = { type: 'CLIENT_INIT', data: { version: 1 } };
const expired = { type: 'CLIENT_SESSION_EXPIRED', data: {} };

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece];
  // With a frame, as our dialog has: without one the loader would soon notice that it is gone.
  stage.sites.evil = () => ({ html: '<title>Evil</title><iframe></iframe>' });
  stage.sites.scripted = () => ({ html: '<title>Posts only what the test makes it post</title>' });
});

test('ignores a dialog frame that was navigated away, and sends it nothing', async ({ host, page, stage, dialog }) => {
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

test('does not send a token to a frame that was navigated away while the token was pending', async ({
  host,
  page,
  stage,
}) => {
  await host.open({ dialogUrl: stage.url('scripted', '/') });
  await configureWithPendingToken(page, stage.url('instance'), stage.url('scripted', '/'));
  await recordMessagesIn(page.mainFrame());
  await host.connect(request, { abortable: true });
  const frame = await waitForFrame(page, stage.url('scripted'));
  await postFrom(frame, 'the page', [greeting]);
  await expect.poll(() => endMarkersReceivedBy(page.mainFrame())).toBe(1);
  await frame.goto(stage.url('evil', '/'));
  await recordMessagesIn(frame);
  await page.evaluate(() => window.releaseToken?.());
  await expectNothingSent(page, frame);
});

/** Messages arrive in order: if the end marker is the first, none was sent before. */
async function expectNothingSent(page: Page, frame: Frame): Promise<void> {
  await page.evaluate((text) => frames[0]?.postMessage(text, '*'), endMarker);
  await expect.poll(() => endMarkersReceivedBy(frame)).toBe(1);
  expect((await receivedBy(frame)).map(({ data }) => data)).toEqual([endMarker]);
}
