import { parseRecoverableInput, type RecoverableInput } from '../../protocol/recoverable-input.ts';
import type { DialogSetup } from '../dialog.ts';

/** The draft of an earlier dialog for the same piece and connection. */
export function parseDraft({
  recoveredInput,
  request: { pieceName, connectionName },
}: Pick<DialogSetup, 'recoveredInput' | 'request'>): RecoverableInput | undefined {
  const draft = parseRecoverableInput(recoveredInput);
  return draft?.for.pieceName === pieceName && draft.for.connectionName === connectionName ? draft : undefined;
}
