import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Dialog } from './dialog.ts';
import { createPlatform, fail, never, openPlatformDialog } from './testing/platform-dialog.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function startSaving(dialog: Dialog): Promise<void> {
  dialog.change('secret_text', 'sk-1');
  void dialog.submit();
  await vi.advanceTimersByTimeAsync(10);
}

test.each([
  ['and saved a second later', 1000, true],
  ['and not saved', undefined, false],
])('cancelled while it saves %s', async (_, commitAfterMs, isSaved) => {
  const platform = createPlatform();
  const { dialog, closed } = await openPlatformDialog(platform, async (_request, commit) => {
    if (commitAfterMs !== undefined) setTimeout(commit, commitAfterMs);
    await never();
  });
  await startSaving(dialog);
  dialog.requestClose();
  expect(dialog.screen.value.kind).toBe('form');
  dialog.discard();
  expect(dialog.screen.value.kind).toBe('closing');
  dialog.requestClose();
  expect((await closed()) !== undefined).toBe(isSaved);
});

test.each([
  ['answers in time', 1000, 'answer'],
  ['is saved without an answer', 1000, 'none'],
  ['is refused', 1000, 'refusal'],
  ['never answers', undefined, 'none'],
] as const)('the host page leaves during a save that %s', async (_, afterMs, answer) => {
  const platform = createPlatform();
  const { dialog, closed, lastDraft } = await openPlatformDialog(platform, async (_request, commit) => {
    if (afterMs === undefined) await never();
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    if (answer === 'refusal') await fail('rejected');
    commit();
    if (answer === 'none') await never();
  });
  await startSaving(dialog);
  dialog.leave();
  const isSaved = afterMs !== undefined && answer !== 'refusal';
  expect((await closed()) !== undefined).toBe(isSaved);
  const isUnknown = afterMs === undefined;
  expect(lastDraft().draft !== undefined).toBe(isUnknown);
});

test('the host page leaves twice during a save', async () => {
  const { dialog, closed } = await openPlatformDialog(createPlatform(), async (_, commit) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    commit();
  });
  await startSaving(dialog);
  dialog.leave();
  await vi.advanceTimersByTimeAsync(10);
  dialog.leave();
  expect(await closed()).toEqual({ id: 'id-1', name: expect.any(String) });
});

test('a save that is answered while the list is asked leaves no draft', async () => {
  const { dialog, closed, lastDraft } = await openPlatformDialog(createPlatform(), async (_, commit) => {
    await new Promise((resolve) => setTimeout(resolve, 3500));
    commit();
  });
  await startSaving(dialog);
  dialog.leave();
  expect(await closed()).toEqual({ id: 'id-1', name: expect.any(String) });
  expect(lastDraft()).toEqual({ draft: undefined, isBusy: false });
});

test('leaving while the success is shown closes with the connection', async () => {
  const { dialog, closed } = await openPlatformDialog(createPlatform(), async (_, commit) => commit());
  dialog.change('secret_text', 'sk-1');
  await dialog.submit();
  dialog.leave();
  expect(await closed()).toEqual({ id: 'id-1', name: expect.any(String) });
});

test.each([
  ['a new form', (dialog: Dialog) => dialog.leave()],
  [
    'one with input',
    (dialog: Dialog) => {
      dialog.change('secret_text', 'sk-1');
      dialog.discard();
    },
  ],
])('%s is closed at once', async (_, close) => {
  const { dialog, list } = await openPlatformDialog(createPlatform(), never);
  const before = list.mock.calls.length;
  close(dialog);
  expect(dialog.screen.value.kind).toBe('closed');
  expect(list.mock.calls.length).toBe(before);
});
