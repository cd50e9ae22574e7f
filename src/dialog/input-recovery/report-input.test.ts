import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import type { DialogContext } from '../dialog.ts';
import type { Form } from '../form.ts';
import type { Screen } from '../screen.ts';
import { reportRecoverableInput } from './report-input.ts';

const method = { id: 'oauth2', fields: [] };
const form = { method, values: {}, name: { kind: 'fixed' }, dirty: false, unresolvedSave: undefined } as never as Form;
const progress = { popupState: 'waiting', url: 'https://provider.example', linkRel: 'opener' } as const;
const authorizing: Screen = { kind: 'authorizing', form, progress };
const editing: Screen = { kind: 'form', form, confirmingDiscard: false };

function report(first: Screen) {
  const screen = signal<Screen>(first);
  const post = vi.fn();
  const context = { backend: {}, host: { post }, request: { pieceName: 'acme' }, screen } as never as DialogContext;
  reportRecoverableInput(context);
  return { screen, posted: () => post.mock.calls.map(([{ data }]) => data) };
}

test('a sign-in is something to be ended before the frame is removed, and no input', () => {
  const { screen, posted } = report(authorizing);
  screen.value = { ...authorizing, progress: { ...progress, popupState: 'closed' } };
  expect(posted(), 'once').toEqual([{ draft: undefined, isBusy: true, connection: undefined }]);
});

test.each<[string, Screen]>([
  ['has ended', editing],
  ['is left', { kind: 'closed' }],
])('a sign-in that %s is none any more', async (_, next) => {
  vi.useFakeTimers();
  const { screen, posted } = report(authorizing);
  screen.value = next;
  await vi.advanceTimersByTimeAsync(1000);
  vi.useRealTimers();
  expect(posted().at(-1)).toMatchObject({ draft: undefined, isBusy: false });
});
