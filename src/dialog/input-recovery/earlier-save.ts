import type { SaveTrace } from '../../protocol/recoverable-input.ts';
import type { DialogContext } from '../dialog.ts';
import type { DialogRequest } from '../dialog-request.ts';
import type { Form } from '../form.ts';
import { parseDraft } from './parse-draft.ts';
import { isSavedBy } from './save-trace.ts';

/**
 * After a save of an earlier dialog that has succeeded, although nobody heard of it: the request to connect that
 * connection again, in place of a second one. Undefined if there is none.
 */
export async function requestOfEarlierSave(
  context: DialogContext,
  signal: AbortSignal,
): Promise<DialogRequest | undefined> {
  const { backend, request } = context;
  const trace = parseDraft(context)?.unresolvedSave;
  if (!trace || request.connectionName !== undefined) return undefined;
  const connections = await backend.connections(request.pieceName, signal).catch(() => []);
  const saved = connections.find((connection) => isSavedBy(trace, connection));
  return saved && { ...request, connectionName: saved.externalId, displayName: saved.displayName };
}

/** Saves under the same externalId as the earlier dialog, and asks for the outcome of its save when it is closed. */
export function withEarlierSave(form: Form, trace: SaveTrace | undefined): Form {
  if (!trace) return form;
  const { externalId, created } = trace;
  return { ...form, externalId, created, earlierSave: trace, unresolvedSave: 'answered' };
}
