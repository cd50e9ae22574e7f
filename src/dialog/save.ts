import type { Backend } from '../backends/backend.ts';
import type { Problem } from '../backends/problem.ts';
import type { ConnectionResult } from '../model.ts';
import { type Form, toUpsertRequest } from './form.ts';
import type { Host } from './host.ts';
import { loadErrorHints } from './lazy-error-hints.ts';
import { lazyOAuth2 } from './lazy-oauth2.ts';
import { reportEvent } from './report-to-host.ts';
import type { DialogEvent, ShownProblem } from './state.ts';
import { maskSecrets, toProblem } from './to-problem.ts';

const SLOW_AFTER_MS = 3000;

type SaveSetup = {
  backend: Backend;
  host: Host;
  send: (event: DialogEvent) => void;
  onSaved: (connection: ConnectionResult) => void;
};

/** @param signal cancels: then no event follows */
export async function save(
  form: Form,
  later: boolean,
  signal: AbortSignal,
  { backend, host, send, onSaved }: SaveSetup,
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
    const problem = maskSecrets(toProblem(error), form);
    send({ type: 'save_failed', problem: withMethodText(problem, form) });
    reportEvent(host, { type: 'save_failed', reason: problem.code });
  } finally {
    clearTimeout(slowTimer);
  }
}

/** The general text for a code may not fit OAuth2. */
function withMethodText(problem: Problem, { method, piece }: Form): ShownProblem {
  return (method.oauth2 && lazyOAuth2.value?.explainFailedClaim(problem, method.oauth2, piece.displayName)) ?? problem;
}
