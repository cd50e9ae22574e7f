import type { Problem } from '../backends/problem.ts';
import type { ConnectionResult } from '../model/connection.ts';
import type { DialogContext } from './dialog.ts';
import { type Form, toUpsertRequest } from './form.ts';
import { loadErrorHints } from './lazy-error-hints.ts';
import { reportEvent } from './report-to-host.ts';
import type { ShownProblem } from './screen.ts';
import { toProblem } from './to-problem.ts';

const SLOW_AFTER_MS = 3000;

type SaveOptions = {
  /** Without credentials, which are set up later. */
  later: boolean;
  /** Cancels: then no event follows. */
  signal: AbortSignal;
  /** The host page knows of the save before it is sent, whatever happens to this page then. */
  announce: () => Promise<unknown>;
};

/** Resolves with the connection if it is saved. */
export async function save(
  form: Form,
  { later, signal, announce }: SaveOptions,
  { backend, host, send }: DialogContext,
): Promise<ConnectionResult | undefined> {
  reportEvent(host, { type: 'saving' });
  const slowTimer = setTimeout(() => send({ type: 'slow' }), SLOW_AFTER_MS);
  // A failure is shown without it as well, but then without the app's own words.
  loadErrorHints().catch(() => undefined);
  try {
    await announce();
    const connection = await backend.save(toUpsertRequest(form, later), signal, (created) =>
      send({ type: 'creating', created }),
    );
    if (signal.aborted) return undefined;
    reportEvent(host, { type: 'saved', ...connection });
    send({ type: 'saved', connection });
    return connection;
  } catch (error) {
    if (signal.aborted) return undefined;
    const problem = await toProblem(error, form);
    if (signal.aborted) return undefined;
    send({ type: 'save_failed', problem: withMethodText(problem, form) });
    reportEvent(host, { type: 'save_failed', reason: problem.code });
    return undefined;
  } finally {
    clearTimeout(slowTimer);
  }
}

/** The general text for a code may not fit the method. */
function withMethodText(problem: Problem, { method, piece }: Form): ShownProblem {
  const text = method.explain?.(problem.code, piece.displayName);
  return text === undefined ? problem : { ...problem, text };
}
