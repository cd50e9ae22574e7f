import { AppConnectionType } from '@activepieces/shared';
import type { UpsertValue } from '../pieces/piece.ts';
import { conflict } from './api-error.ts';
import type { ConnectionCheck } from './connection-check.ts';
import type { PieceCatalogue } from './piece-catalogue.ts';
import { isVersion } from './piece-version.ts';

/** The properties that all upserts have in common. */
type Draft = { displayName: string; pieceName: string; pieceVersion?: string | undefined } & (
  | { type: 'PLACEHOLDER' }
  | { value: UpsertValue }
);

/** The same after validation. */
export type CheckedDraft = {
  displayName: string;
  pieceName: string;
  pieceVersion: string;
  type: string;
  status: 'ACTIVE' | 'MISSING';
  value: unknown;
};

export type DraftCheck = (draft: Draft) => Promise<CheckedDraft>;

export function createDraftCheck({ pieces, check }: { pieces: PieceCatalogue; check: ConnectionCheck }): DraftCheck {
  return async (draft) => {
    const { displayName, pieceName, pieceVersion } = draft;
    if (pieceVersion !== undefined && !isVersion(pieceVersion)) throw conflict('Invalid piece version');
    const piece = pieces.find(pieceName, pieceVersion);
    const value = await check(piece, 'value' in draft ? draft.value : { type: AppConnectionType.NO_AUTH as const });
    return {
      displayName,
      pieceName: piece.name,
      pieceVersion: piece.version,
      type: value.type,
      status: 'value' in draft ? 'ACTIVE' : 'MISSING',
      value,
    };
  };
}
