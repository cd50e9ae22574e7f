import type { Frame, Page } from '@playwright/test';
import { endMarker, frameAt, receivedBy, recordMessagesIn, waitForFrame } from './frames.ts';
import { request } from './journey.ts';
import { secretPiece } from './pieces.ts';
import type { Stage } from './stage.ts';
import { expect } from './test.ts';

export const greeting = { type: 'CLIENT_INIT', data: { version: 1 } };

const evilSession = { session: { token: 'evil', projectId: 'evil' } };
export const evilRenewal = { type: 'VENDOR_SESSION', data: evilSession };

/** A page that embeds the dialog without the loader, and records the messages that it receives. */
export const embedder = (stage: Stage) => `<!doctype html><title>Embedder</title><script>
  window.received = [];
  addEventListener('message', ({ data, origin }) => received.push({ data, origin }));
</script><iframe title="Connect" src="${stage.url('connect', '/embed/')}"></iframe>`;

export async function embed(page: Page, stage: Stage): Promise<Frame> {
  await page.goto(stage.url('host', '/'));
  const frame = await waitForFrame(page, stage.url('connect'));
  await expect.poll(async () => (await receivedBy(page.mainFrame())).map(({ data }) => data)).toEqual([greeting]);
  await recordMessagesIn(frame);
  return frameAt(page, stage.url('connect'));
}

export async function postToDialog(page: Page, ...messages: unknown[]): Promise<void> {
  await page.evaluate((list) => {
    for (const message of list) frames[0]?.postMessage(message, '*');
  }, messages);
}

/** Expects one sign-in with this token, one save in its session, and the message about it. */
export async function expectSavedWith(page: Page, stage: Stage, jwtToken: string): Promise<void> {
  const { instance } = stage;
  await expect.poll(() => instance.saves.length).toBe(1);
  const signIns = instance.requests.filter(({ path }) => path === '/v1/managed-authn/external-token');
  expect(signIns.map(({ body }) => body)).toEqual([{ externalAccessToken: jwtToken }]);
  expect(instance.saves[0]).toMatchObject({ externalId: request.connectionName, projectId: 'project-1' });
  const tokens = new Set(instance.requests.map(({ token }) => token));
  expect([...tokens].filter((token) => token !== undefined)).toEqual([`session-of-${jwtToken}`]);
  const closed = { type: 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED', data: { connection: expect.anything() } };
  await expect
    .poll(async () => (await receivedBy(page.mainFrame())).map(({ data }) => data).filter((data) => data !== endMarker))
    .toContainEqual(closed);
}

export function vendorPreload(stage: Stage) {
  const data = { jwtToken: 'evil', instanceUrl: stage.url('instance'), locale: 'en', pieceNames: [secretPiece.name] };
  return { type: 'VENDOR_PRELOAD', data };
}

/** Like the one that the loader sends. */
export const vendorInit = (stage: Stage, jwtToken: unknown) => ({
  type: 'VENDOR_INIT',
  data: {
    jwtToken,
    initialRoute: `/embed/connections?pieceName=${secretPiece.name}&randomId=1&connectionName=acme-1`,
    locale: 'en',
    connect: {
      version: 1,
      instanceUrl: stage.url('instance'),
      pieceName: secretPiece.name,
      connectionName: 'acme-1',
      colorScheme: 'normal',
    },
  },
});
