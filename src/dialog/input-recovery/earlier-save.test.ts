import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RecoverableInput } from '../../protocol/recoverable-input.ts';
import { createPlatform, never, openPlatformDialog, platformPiece } from '../testing/platform-dialog.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Opens a dialog whose save is never answered, and leaves. Returns the draft that the host page keeps. */
async function leaveUnresolved(platform: ReturnType<typeof createPlatform>): Promise<RecoverableInput> {
  const { dialog, closed, lastDraft } = await openPlatformDialog(platform, never);
  dialog.change('secret_text', 'sk-1');
  void dialog.submit();
  await vi.advanceTimersByTimeAsync(10);
  dialog.leave();
  expect(await closed()).toBeUndefined();
  return lastDraft().draft;
}

test('the next dialog saves under the same externalId', async () => {
  const platform = createPlatform();
  const draft = await leaveUnresolved(platform);
  const { dialog, closed, lastDraft } = await openPlatformDialog(platform, async (_, commit) => commit(), { draft });
  dialog.change('secret_text', 'sk-2');
  await dialog.submit();
  const saved = { id: 'id-1', name: draft.unresolvedSave?.externalId };
  const savedDraft = { draft: undefined, isBusy: false, connection: saved };
  expect(lastDraft(), 'while the success is shown').toEqual(savedDraft);
  expect(await closed()).toEqual(saved);
  expect(lastDraft()).toEqual({ draft: undefined, isBusy: false });
});

test('the next dialog finds the connection that came in the meantime, and connects it again', async () => {
  const platform = createPlatform();
  const draft = await leaveUnresolved(platform);
  const externalId = draft.unresolvedSave?.externalId ?? '';
  platform.commit({ externalId, displayName: 'Acme', piece: platformPiece });
  const { dialog, closed, lastDraft } = await openPlatformDialog(platform, never, { draft });
  expect(dialog.screen.value).toMatchObject({ form: { externalId, existing: { displayName: 'Acme' } } });
  dialog.requestClose();
  expect(await closed(), 'the user leaves: it is the connection of the earlier dialog').toEqual({
    id: 'id-1',
    name: externalId,
  });
  expect(lastDraft()).toEqual({ draft: undefined, isBusy: false });
});

test('a dialog for another app leaves the draft alone', async () => {
  const platform = createPlatform();
  const draft = await leaveUnresolved(platform);
  const other = { ...draft, for: { pieceName: 'other', connectionName: undefined } };
  const { dialog, drafts, closed } = await openPlatformDialog(platform, never, { draft: other });
  dialog.requestClose();
  expect(await closed()).toBeUndefined();
  expect(drafts()).toEqual([]);
});
