import type { Page } from '@playwright/test';
import { deferred } from '../demo/testing/deferred.ts';
import { fillAndSubmit } from './support/journey.ts';
import { noAuthPiece, secretPiece } from './support/pieces.ts';
import { connectOptions, lastDraft, openProtocolDialog } from './support/protocol-dialog.ts';
import { ProtocolHost } from './support/protocol-host.ts';
import { listRoute, saveRoute } from './support/routes.ts';
import { dialogFrame, expect, test } from './support/test.ts';

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece, noAuthPiece];
});

/** Opens a dialog, saves, and closes its window. Returns what the host page keeps. */
async function dieDuringSave(page: Page, host: ProtocolHost, scope: object = {}): Promise<object> {
  const content = (await openProtocolDialog(host, 'popup', { ...connectOptions, ...scope })) as Page;
  await fillAndSubmit(content);
  await expect.poll(async () => (await lastDraft(host))?.isBusy).toBe(true);
  await expect.poll(() => content.getByText('Connecting…').count()).toBeGreaterThan(0);
  await content.close();
  await expect.poll(() => page.context().pages().length).toBe(1);
  return (await lastDraft(host))?.draft ?? {};
}

for (const scope of ['PROJECT', 'PLATFORM'] as const) {
  test(`${scope}: a hidden dialog finds out what became of the save of another one`, async ({ page, stage }) => {
    const { instance } = stage;
    const host = new ProtocolHost(page, stage);
    instance.isAdmin = scope === 'PLATFORM';
    if (instance.isAdmin) host.credentials = { session: { token: 'admin', projectId: 'project-1' } };
    const path = scope === 'PLATFORM' ? 'POST /v1/global-connections' : saveRoute;
    instance.loseAnswers(path, 'hang');
    const draft = await dieDuringSave(page, host, { scope, projectIds: ['project-1'] });
    await expect.poll(() => instance.count(path)).toBe(1);
    await host.open('hidden', { view: 'outcome' }, draft);
    expect(await host.closed()).toEqual({
      id: expect.any(String),
      name: instance.requestsTo(path)[0]?.body.externalId,
    });
    expect(await lastDraft(host)).toEqual({});
    expect(await host.messages('CLIENT_SHOW_CONNECTION_IFRAME'), 'nothing is shown').toEqual([]);
    await expect(dialogFrame(page).getByRole('dialog')).toHaveCount(0);
  });
}

test('the hidden dialog waits for a save that comes a little later', async ({ page, stage }) => {
  const host = new ProtocolHost(page, stage);
  const { promise: finished, resolve: finish } = deferred();
  stage.instance.loseAnswers(saveRoute, 'hang', finished);
  const draft = await dieDuringSave(page, host);
  const before = stage.instance.count(listRoute);
  await host.open('hidden', { view: 'outcome' }, draft);
  await expect.poll(() => stage.instance.count(listRoute)).toBeGreaterThan(before);
  finish();
  expect(await host.closed()).toMatchObject({ name: stage.instance.saves[0]?.externalId });
});

test('the hidden dialog keeps the draft if nothing is there', async ({ page, stage }) => {
  const host = new ProtocolHost(page, stage);
  stage.instance.on(saveRoute, 'hang');
  const draft = await dieDuringSave(page, host);
  await host.open('hidden', { view: 'outcome' }, draft);
  expect(await host.closed()).toBeUndefined();
  expect(await lastDraft(host)).toBeUndefined();
});

for (const [name, draft] of [
  ['no draft', undefined],
  ['a draft without a save', { for: connectOptions, method: 'SECRET_TEXT', values: {} }],
  [
    'a draft of another shape',
    { for: connectOptions, method: 'SECRET_TEXT', values: {}, unresolvedSave: { externalId: 5 } },
  ],
] as const) {
  test(`the hidden dialog closes at once with ${name}`, async ({ page, stage }) => {
    const host = new ProtocolHost(page, stage);
    await host.open('hidden', { view: 'outcome' }, draft);
    expect(await host.closed()).toBeUndefined();
    expect(stage.instance.count(listRoute)).toBe(0);
  });
}
