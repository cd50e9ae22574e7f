import type { ConnectionResult } from '../../model/connection.ts';
import type { DialogContext } from '../dialog.ts';
import { within } from '../within.ts';
import { findSaved } from './find-saved.ts';
import { saveTrace } from './save-trace.ts';

/** How long a running save is waited for, before the platform is asked about it. */
const SAVE_WAIT_MS = 3000;
/** An answer that comes at once must not flash a text. */
const SLOW_AFTER_MS = 400;

/**
 * Closes with the connection if the unresolved save has succeeded. Otherwise the draft stays while the outcome is
 * unknown, so that the next dialog saves under the same externalId.
 *
 * @param pendingSave resolves with the connection, or with undefined if the save has failed
 */
export async function leave(
  { backend, request, screen, send, close }: DialogContext,
  pendingSave: Promise<ConnectionResult | undefined> | undefined,
): Promise<void> {
  const slowTimer = setTimeout(() => send({ type: 'slow' }), SLOW_AFTER_MS);
  const closeWith = (connection: ConnectionResult | undefined, isKnown: boolean) => {
    clearTimeout(slowTimer);
    if (isKnown) send({ type: 'save_resolved' });
    close(connection);
  };
  if (pendingSave) {
    const settled = await within(
      pendingSave.then((saved) => ({ saved })),
      SAVE_WAIT_MS,
    );
    if (settled?.saved) return closeWith(settled.saved, true);
    if (!settled) send({ type: 'save_cancelled' });
  }
  const now = screen.value;
  // Closed by another way meanwhile, or refused: then there is nothing to ask for.
  if (now.kind !== 'closing' || !now.form.unresolvedSave) return closeWith(undefined, true);
  const { form } = now;
  const trace = saveTrace(form, backend);
  const outcome = await findSaved(backend, request.pieceName, trace, form.unresolvedSave === 'running');
  closeWith(typeof outcome === 'object' ? outcome : undefined, outcome !== 'unknown');
}
