import { fillAndSubmit, secret, secretInput } from './support/journey.ts';
import { noAuthPiece, secretPiece } from './support/pieces.ts';
import { lastDraft, openProtocolDialog } from './support/protocol-dialog.ts';
import { ProtocolHost } from './support/protocol-host.ts';
import { listRoute, saveRoute } from './support/routes.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece, noAuthPiece];
});

for (const kind of ['frame', 'popup'] as const) {
  test(`${kind}: the host leaves during a save that is answered: closed with the connection`, async ({
    page,
    stage,
  }) => {
    const host = new ProtocolHost(page, stage);
    const release = stage.instance.hold(saveRoute);
    await fillAndSubmit(await openProtocolDialog(host, kind));
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
      if (saves) stage.instance.loseAnswers(saveRoute, 'hang');
      else stage.instance.on(saveRoute, 'hang');
      await fillAndSubmit(await openProtocolDialog(host, kind));
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
  const content = await openProtocolDialog(host, 'frame');
  await secretInput(content).fill(secret);
  const before = stage.instance.count(listRoute);
  await host.post('VENDOR_LEAVING');
  expect(await host.closed()).toBeUndefined();
  expect(stage.instance.count(listRoute)).toBe(before);
});

test('a form without input announces its save before it is sent', async ({ page, stage }) => {
  const host = new ProtocolHost(page, stage);
  const drafts: unknown[] = [];
  stage.instance.on(saveRoute, async () => {
    drafts.push(await lastDraft(host));
    return undefined;
  });
  const content = await openProtocolDialog(host, 'frame', { pieceName: noAuthPiece.name });
  await content.getByRole('button', { name: 'Connect', exact: true }).click();
  expect(await host.closed()).toMatchObject({ name: expect.any(String) });
  expect(drafts).toEqual([expect.objectContaining({ isBusy: true })]);
});

test('from the list of connections: closed with the connection of the form', async ({ page, stage }) => {
  const host = new ProtocolHost(page, stage);
  stage.instance.loseAnswers(saveRoute, 'hang');
  const content = await openProtocolDialog(host, 'frame', { view: 'connections' });
  await content.getByRole('button', { name: 'New connection' }).click();
  await content.getByRole('button', { name: 'Acme', exact: true }).click();
  await fillAndSubmit(content);
  await expect.poll(() => stage.instance.saves.length).toBe(1);
  await host.post('VENDOR_LEAVING');
  expect(await host.closed()).toEqual({ id: expect.any(String), name: stage.instance.saves[0]?.externalId });
});
