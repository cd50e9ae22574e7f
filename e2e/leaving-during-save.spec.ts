import type { Page } from '@playwright/test';
import { deferred } from '../demo/testing/deferred.ts';
import { type Content, secret, secretInput } from './support/journey.ts';
import { noAuthPiece, secretPiece } from './support/pieces.ts';
import { ProtocolHost } from './support/protocol-host.ts';
import { dialogFrame, expect, test } from './support/test.ts';

const route = 'POST /v1/app-connections';
const list = 'GET /v1/app-connections';
const piece = { pieceName: secretPiece.name };

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece, noAuthPiece];
});

async function open(host: ProtocolHost, kind: 'frame' | 'popup', connect: object = piece): Promise<Content> {
  const popup = kind === 'popup' ? host.page.waitForEvent('popup') : undefined;
  await host.open(kind, connect);
  return (await popup) ?? dialogFrame(host.page);
}

async function save(content: Content): Promise<void> {
  await secretInput(content).fill(secret);
  await content.getByRole('button', { name: 'Connect', exact: true }).click();
}

/** The last one that the host page holds for its next dialog. */
async function lastDraft(host: ProtocolHost) {
  return (await host.messages('CLIENT_CONNECT_DRAFT')).at(-1);
}

for (const kind of ['frame', 'popup'] as const) {
  test(`${kind}: the host leaves during a save that is answered: closed with the connection`, async ({
    page,
    stage,
  }) => {
    const host = new ProtocolHost(page, stage);
    const release = stage.instance.hold(route);
    await save(await open(host, kind));
    await expect.poll(() => stage.instance.saves.length).toBe(1);
    expect(await lastDraft(host)).toMatchObject({
      isBusy: true,
      draft: { unresolvedSave: { externalId: stage.instance.saves[0]?.externalId } },
    });
    await host.post('VENDOR_LEAVING');
    release();
    const name = stage.instance.saves[0]?.externalId;
    expect(await host.closed()).toEqual({ id: expect.any(String), name });
    expect(await lastDraft(host)).toEqual({ isBusy: false });
  });

  for (const saves of [true, false]) {
    test(`${kind}: the host leaves during a save without an answer, saved: ${saves}`, async ({ page, stage }) => {
      const host = new ProtocolHost(page, stage);
      if (saves) stage.instance.loseAnswers(route, 'hang');
      else stage.instance.on(route, 'hang');
      await save(await open(host, kind));
      await expect.poll(() => stage.instance.saves.length).toBe(1);
      const before = Date.now();
      await host.post('VENDOR_LEAVING');
      const name = stage.instance.saves[0]?.externalId;
      expect(await host.closed()).toEqual(saves ? { id: expect.any(String), name } : undefined);
      // Seven seconds, and as many for a slow machine.
      expect(Date.now() - before, 'in time').toBeLessThan(14_000);
      // While it is not there it may yet come.
      const draft = (await lastDraft(host))?.draft;
      expect(draft?.unresolvedSave?.externalId).toBe(saves ? undefined : name);
    });
  }
}

test('without an unresolved save the dialog closes at once, and asks nothing', async ({ page, stage }) => {
  const host = new ProtocolHost(page, stage);
  const content = await open(host, 'frame');
  await secretInput(content).fill(secret);
  const before = stage.instance.count(list);
  await host.post('VENDOR_LEAVING');
  expect(await host.closed()).toBeUndefined();
  expect(stage.instance.count(list)).toBe(before);
});

test('a form without input announces its save before it is sent', async ({ page, stage }) => {
  const host = new ProtocolHost(page, stage);
  const drafts: unknown[] = [];
  stage.instance.on(route, async () => {
    drafts.push(await lastDraft(host));
    return undefined;
  });
  const content = await open(host, 'frame', { pieceName: noAuthPiece.name });
  await content.getByRole('button', { name: 'Connect', exact: true }).click();
  expect(await host.closed()).toMatchObject({ name: expect.any(String) });
  expect(drafts).toEqual([expect.objectContaining({ isBusy: true })]);
});

test('from the list of connections: closed with the connection of the form', async ({ page, stage }) => {
  const host = new ProtocolHost(page, stage);
  stage.instance.loseAnswers(route, 'hang');
  const content = await open(host, 'frame', { view: 'connections' });
  await content.getByRole('button', { name: 'New connection' }).click();
  await content.getByRole('button', { name: 'Acme', exact: true }).click();
  await save(content);
  await expect.poll(() => stage.instance.saves.length).toBe(1);
  await host.post('VENDOR_LEAVING');
  expect(await host.closed()).toEqual({ id: expect.any(String), name: stage.instance.saves[0]?.externalId });
});

/** Opens a dialog, saves, and closes its window. Returns what the host page keeps. */
async function dieDuringSave(page: Page, host: ProtocolHost, scope: object = {}): Promise<object> {
  const content = (await open(host, 'popup', { ...piece, ...scope })) as Page;
  await save(content);
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
    const path = scope === 'PLATFORM' ? 'POST /v1/global-connections' : route;
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
  stage.instance.loseAnswers(route, 'hang', finished);
  const draft = await dieDuringSave(page, host);
  const before = stage.instance.count(list);
  await host.open('hidden', { view: 'outcome' }, draft);
  await expect.poll(() => stage.instance.count(list)).toBeGreaterThan(before);
  finish();
  expect(await host.closed()).toMatchObject({ name: stage.instance.saves[0]?.externalId });
});

test('the hidden dialog keeps the draft if nothing is there', async ({ page, stage }) => {
  const host = new ProtocolHost(page, stage);
  stage.instance.on(route, 'hang');
  const draft = await dieDuringSave(page, host);
  await host.open('hidden', { view: 'outcome' }, draft);
  expect(await host.closed()).toBeUndefined();
  expect(await lastDraft(host)).toBeUndefined();
});

for (const [name, draft] of [
  ['no draft', undefined],
  ['a draft without a save', { for: piece, method: 'SECRET_TEXT', values: {} }],
  ['a draft of another shape', { for: piece, method: 'SECRET_TEXT', values: {}, unresolvedSave: { externalId: 5 } }],
] as const) {
  test(`the hidden dialog closes at once with ${name}`, async ({ page, stage }) => {
    const host = new ProtocolHost(page, stage);
    await host.open('hidden', { view: 'outcome' }, draft);
    expect(await host.closed()).toBeUndefined();
    expect(stage.instance.count(list)).toBe(0);
  });
}
