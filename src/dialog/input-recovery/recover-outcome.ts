import type { Backend } from '../../backends/backend.ts';
import type { ConnectionResult } from '../../model/connection.ts';
import { parseRecoverableInput } from '../../protocol/recoverable-input.ts';
import type { DialogSetup } from '../dialog.ts';
import { within } from '../within.ts';
import { findSaved } from './find-saved.ts';

/** The host page waits a little longer. */
const SIGN_IN_TIMEOUT_MS = 3000;

/**
 * For a dialog that was closed or crashed during a save: whether it has succeeded. Undefined if it has not, or if nobody
 * knows; then the draft stays with the host page, whose next dialog saves under the same externalId.
 */
export async function recoverOutcome({
  backend,
  host,
  recoveredInput,
}: Pick<DialogSetup, 'backend' | 'host' | 'recoveredInput'>): Promise<ConnectionResult | undefined> {
  const draft = parseRecoverableInput(recoveredInput);
  if (!draft?.unresolvedSave) return undefined;
  const source = await within(openSource(backend, draft.unresolvedSave.scope), SIGN_IN_TIMEOUT_MS);
  if (!source) return undefined;
  const outcome = await findSaved(source, draft.for.pieceName, draft.unresolvedSave, true);
  if (typeof outcome !== 'object') return undefined;
  host.post({ type: 'CLIENT_CONNECT_DRAFT', data: { draft: undefined } });
  return outcome;
}

async function openSource(
  backend: Backend,
  scope: 'PLATFORM' | undefined,
): Promise<Pick<Backend, 'connections'> | undefined> {
  const { signal } = new AbortController();
  await backend.signIn(signal);
  if (!scope) return backend;
  return (await backend.manage?.())?.platform?.(signal);
}
