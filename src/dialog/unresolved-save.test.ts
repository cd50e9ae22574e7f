import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ProblemCode } from '../backends/problem.ts';
import { problemCodes } from '../errors.ts';
import type { Form } from './form.ts';
import { transition } from './state.ts';
import { createPlatform, fail, openPlatformDialog, platformPiece } from './testing/platform-dialog.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const unknownOutcomes: ProblemCode[] = [
  'offline',
  'unreachable',
  'timeout',
  'server_error',
  'unexpected_answer',
  'claim_failed',
  'cloud_claim_failed',
];

test.each(unknownOutcomes)('%s after the platform has saved: the host page hears of the connection', async (code) => {
  const platform = createPlatform();
  const { dialog, drafts, lastDraft, closed } = await openPlatformDialog(platform, async (_, commit) => {
    commit();
    await fail(code);
  });
  dialog.change('secret_text', 'sk-1');
  await dialog.submit();
  expect(dialog.screen.value).toMatchObject({ kind: 'form', problem: { code } });
  expect(drafts()).toContainEqual({
    draft: expect.objectContaining({
      for: { pieceName: platformPiece.name, connectionName: undefined },
      unresolvedSave: expect.objectContaining({ externalId: platform.connections[0]?.externalId }),
    }),
    isBusy: true,
  });
  dialog.discard();
  expect(await closed()).toEqual({ id: 'id-1', name: platform.connections[0]?.externalId });
  expect(lastDraft()).toEqual({ draft: undefined, isBusy: false });
});

test.each(unknownOutcomes)('%s, and nothing is saved: closed without a connection', async (code) => {
  const { dialog, lastDraft, closed } = await openPlatformDialog(createPlatform(), () => fail(code));
  dialog.change('secret_text', 'sk-1');
  await dialog.submit();
  dialog.discard();
  expect(await closed()).toBeUndefined();
  // One that was not answered may yet be saved: the next dialog uses the same externalId.
  const mayBeRunning = ['offline', 'unreachable', 'timeout'].includes(code);
  expect(lastDraft().draft?.unresolvedSave !== undefined).toBe(mayBeRunning);
  expect(lastDraft().draft?.values ?? {}).toEqual({});
});

test.each(problemCodes.filter((code) => !unknownOutcomes.includes(code)))(
  '%s is an outcome: the list is not asked for',
  async (code) => {
    const { dialog, list, lastDraft, closed } = await openPlatformDialog(createPlatform(), () => fail(code));
    dialog.change('secret_text', 'sk-1');
    await dialog.submit();
    const before = list.mock.calls.length;
    dialog.discard();
    expect(await closed()).toBeUndefined();
    expect(list.mock.calls.length).toBe(before);
    expect(lastDraft()).toEqual({ draft: undefined, isBusy: false });
  },
);

test.each(problemCodes)('%s after something was created: it may be there still, unless the app refused it', (code) => {
  const form = { created: { name: 'Acme', idsBefore: [] } } as Partial<Form> as Form;
  const next = transition(
    { kind: 'saving', form, later: false, slow: false },
    { type: 'save_failed', problem: { code } },
  );
  const running = ['offline', 'unreachable', 'timeout'].includes(code);
  const unresolvedSave = code === 'rejected' ? undefined : running ? 'running' : 'answered';
  expect(next).toMatchObject({ kind: 'form', form: { unresolvedSave } });
});

test('a refusal does not make an earlier save undone', async () => {
  const platform = createPlatform();
  let saves = 0;
  const { dialog, closed } = await openPlatformDialog(platform, async (_, commit) => {
    if (++saves > 1) await fail('rejected');
    commit();
    await fail('unreachable');
  });
  dialog.change('secret_text', 'sk-1');
  await dialog.submit();
  await dialog.submit();
  expect(dialog.screen.value).toMatchObject({ problem: { code: 'rejected' } });
  dialog.discard();
  expect(await closed()).toEqual({ id: 'id-1', name: expect.any(String) });
});

test('the host page knows of a save before it is sent, also of a form without input', async () => {
  let draftsBefore: unknown[] = [];
  const { dialog, drafts } = await openPlatformDialog(createPlatform(), async (_, commit) => {
    draftsBefore = drafts();
    commit();
  });
  void dialog.setUpLater();
  await vi.advanceTimersByTimeAsync(100);
  expect(draftsBefore).toEqual([expect.objectContaining({ isBusy: true })]);
});

const updated = '2026-01-01T00:00:00.000Z';
const existing = { id: 'c1', externalId: 'main', displayName: 'Main', type: 'SECRET_TEXT', updated };

test.each([[true], [false]])(
  'connected again, answer lost: counts if the connection has changed: %j',
  async (saves) => {
    const { dialog, closed } = await openPlatformDialog(
      createPlatform([existing]),
      async (_, commit) => {
        if (saves) commit();
        await fail('server_error');
      },
      { connectionName: 'main' },
    );
    dialog.change('secret_text', 'sk-1');
    await dialog.submit();
    dialog.discard();
    expect(await closed()).toEqual(saves ? { id: 'c1', name: 'main' } : undefined);
  },
);
