import type { Backend } from '../../backends/backend.ts';
import type { ExistingConnection } from '../../model/connection.ts';
import type { SaveTrace } from '../../protocol/recoverable-input.ts';
import type { Form } from '../form.ts';

/** How to find the connection of this form's save. */
export function saveTrace(
  { externalId, existing, created, earlierSave }: Form,
  { scope }: Pick<Backend, 'scope'>,
): SaveTrace {
  return { externalId, updatedBefore: existing?.updated, scope, ...earlierSave, ...(created && { created }) };
}

/** One that was there before the save counts if it has changed; without a date it is not known, and counts as well. */
export function isSavedBy(
  { externalId, updatedBefore, created }: SaveTrace,
  connection: Pick<ExistingConnection, 'id' | 'externalId' | 'updated'>,
): boolean {
  if (created) return connection.externalId === created.name && !created.idsBefore.includes(connection.id);
  return connection.externalId === externalId && (!updatedBefore || connection.updated !== updatedBefore);
}
