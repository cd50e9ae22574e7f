import { decryptValue, encryptValue } from './encryption.ts';

/** What identifies the connection that a value belongs to. */
type Holder = { id: string; scope: 'PROJECT' | 'PLATFORM'; projectIds: string[]; externalId: string };

export type SealedRow = Omit<Holder, 'projectIds' | 'externalId'> & {
  project_ids: string[];
  external_id: string;
  value: Uint8Array;
};

export const sealedColumns = 'id, scope, project_ids, external_id, value';

export function sealValue(encryptionKey: Uint8Array, holder: Holder, value: unknown): Uint8Array {
  return encryptValue(encryptionKey, value, context(holder));
}

export function openValue(encryptionKey: Uint8Array, row: SealedRow): unknown {
  const { project_ids, external_id, value, ...holder } = row;
  return decryptValue(encryptionKey, value, context({ ...holder, projectIds: project_ids, externalId: external_id }));
}

/** The projects of a global connection change, and its external id need not be the only one. */
function context({ id, scope, projectIds, externalId }: Holder): string {
  return scope === 'PLATFORM' ? `platform/${id}` : `${projectIds[0]}/${externalId}`;
}
