import type { Problem } from '../backends/problem.ts';
import type { ConnectionResult } from '../model.ts';
import type { DialogContext } from './dialog.ts';
import { type Form, toUpsertRequest } from './form.ts';
import { loadErrorHints } from './lazy-error-hints.ts';
import { reportEvent } from './report-to-host.ts';
import type { ShownProblem } from './state.ts';
import { toProblem } from './to-problem.ts';

const SLOW_AFTER_MS = 3000;

type SaveOptions = {
  /** Without credentials, which are set up later. */
  later: boolean;
  /** Cancels: then no event follows. */
  signal: AbortSignal;
  onSaved: (connection: ConnectionResult) => void;
};

export async function save(
  form: Form,
  { later, signal, onSaved }: SaveOptions,
  { backend, host, send }: DialogContext,
): Promise<void> {
  send({ type: 'submitted', later });
  reportEvent(host, { type: 'saving' });
  const slowTimer = setTimeout(() => send({ type: 'slow' }), SLOW_AFTER_MS);
  // Only explains a failure better.
  loadErrorHints().catch(() => undefined);
  try {
    const connection = await backend.save(toUpsertRequest(form, later), signal);
    if (signal.aborted) return;
    send({ type: 'saved' });
    reportEvent(host, { type: 'saved', ...connection });
    onSaved(connection);
  } catch (error) {
    if (signal.aborted) return;
    const problem = await toProblem(error, form);
    if (signal.aborted) return;
    send({ type: 'save_failed', problem: withMethodText(problem, form) });
    reportEvent(host, { type: 'save_failed', reason: problem.code });
  } finally {
    clearTimeout(slowTimer);
  }
}

/** The general text for a code may not fit the method. */
function withMethodText(problem: Problem, { method, piece }: Form): ShownProblem {
  const text = method.explain?.(problem.code, piece.displayName);
  return text === undefined ? problem : { ...problem, text };
}
