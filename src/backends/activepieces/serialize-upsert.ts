import type { UpsertRequest } from '../../model/upsert-request.ts';

/** The body of the upsert (contract 4.1). */
export function serializeUpsert({ externalId, displayName, piece, value }: UpsertRequest, projectId: string) {
  const common = { externalId, displayName, pieceName: piece.name, projectId, pieceVersion: piece.version };
  return value ? { ...common, type: value.type, value } : { ...common, type: 'PLACEHOLDER' };
}
