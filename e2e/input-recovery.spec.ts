import type { Page } from '@playwright/test';
import {
  draftPiece,
  draftRequest,
  drafts,
  expectEmpty,
  expectRestored,
  fillDraft,
  reopen,
  typed,
} from './support/input-recovery.ts';
import { closed } from './support/journey.ts';
import { settledBy } from './support/last-input.ts';
import { connectOn, surfaces } from './support/surfaces.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(async ({ host, page, stage }) => {
  stage.instance.pieces = [draftPiece(draftRequest.pieceName), draftPiece('@test/piece-other')];
  await host.open();
  await page.evaluate(() => {
    window.postedMessages = [];
    addEventListener('message', ({ data }) => window.postedMessages?.push(data));
  });
});

for (const kind of surfaces) {
  test(`${kind}: restores choices, numbers and the name after an abort, but no typed text`, async ({ host, page }) => {
    const content = await connectOn(kind, host, draftRequest, { abortable: true });
    await fillDraft(content, page);
    await host.abort('navigated');
    await host.settled();
    await expectRestored(await reopen(host));
    const postedMessages = JSON.stringify(await page.evaluate(() => window.postedMessages));
    for (const secret of Object.values(typed)) expect(postedMessages).not.toContain(secret);
  });
}

test('restores input after the user closed the popup', async ({ host, page }) => {
  const content = await connectOn('popup', host, draftRequest);
  await fillDraft(content, page);
  await (content as Page).close();
  expect(await host.settled()).toEqual(closed);
  await expectRestored(await connectOn('popup', host, draftRequest));
});

test('restores input after another connect(), for the same app and connection only', async ({ host, page }) => {
  await fillDraft(await reopen(host), page);
  await expectEmpty(await reopen(host, { pieceName: '@test/piece-other' }));
  await expectEmpty(await reopen(host, { connectionName: 'acme-1' }));
  await expectRestored(await reopen(host));
});

test('asks for confirmation before restored input is discarded, and then forgets it', async ({ host, page }) => {
  await fillDraft(await reopen(host), page);
  const content = await reopen(host);
  await expectRestored(content);
  await content.getByRole('button', { name: 'Cancel' }).click();
  expect(await settledBy(host, content.getByRole('button', { name: 'Discard' }).click())).toEqual(closed);
  await expectEmpty(await reopen(host));
});

test('forgets the input when the connection is saved', async ({ host, page }) => {
  const content = await reopen(host);
  await fillDraft(content, page);
  await content.getByLabel('User').fill('anna');
  await settledBy(host, content.getByRole('button', { name: 'Connect', exact: true }).click());
  expect((await drafts(page)).at(-1)).toBeUndefined();
  await expectEmpty(await reopen(host));
});

test('posts nothing to the page but app, connection, auth method, name and recoverable values', async ({
  host,
  page,
}) => {
  const content = await reopen(host, { connectionName: 'acme-1' });
  await content.getByLabel('Access token', { exact: true }).fill(typed.token);
  await content.getByLabel('Account optional').fill(typed.masked);
  await content.getByLabel('Host').fill(typed.host);
  await content.getByLabel('Port').fill('5432');
  const values = { port: '5432', tls: true, region: [] };
  const about = { pieceName: draftRequest.pieceName, connectionName: 'acme-1' };
  await expect
    .poll(async () => (await drafts(page)).at(-1))
    .toEqual({ for: about, method: 'CUSTOM_AUTH', name: undefined, values });
});

test('configure() forgets the input, as it may be for another user', async ({ host, page }) => {
  const content = await connectOn('iframe', host, draftRequest, { abortable: true });
  await fillDraft(content, page);
  await host.abort('signed out');
  await host.settled();
  await host.configure();
  await expectEmpty(await reopen(host));
});
