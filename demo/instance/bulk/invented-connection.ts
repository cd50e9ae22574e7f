import type { Piece } from '../../pieces/piece.ts';
import { newId } from '../ids.ts';
import { newestPieces } from '../piece-catalogue.ts';
import { fraction, inventName, pick } from './invented-names.ts';

/** Whose the connections are to be. */
export type Surroundings = {
  projectId: string;
  /** With these the platform shares some. */
  otherProjectIds: string[];
  ownerIds: string[];
  adminId: string;
};

const twoYears = 2 * 365 * 24 * 60 * 60 * 1000;
const oneDay = 24 * 60 * 60 * 1000;

/** Most work, some do not any more, and some have never got their credentials. */
const statuses = [...Array<'ACTIVE'>(16).fill('ACTIVE'), 'ERROR', 'ERROR', 'MISSING', 'MISSING'] as const;

/** Every fiftieth is the platform's. */
const platformShare = 1 / 50;

export function bulkName(number: number): string {
  return `bulk-${String(number).padStart(5, '0')}`;
}

/** The row of one connection, all but its value. */
export function inventConnection(number: number, { projectId, otherProjectIds, ownerIds, adminId }: Surroundings) {
  const piece = pick(connectable(), number, 3);
  const status = pick(statuses, number, 4);
  const ofPlatform = fraction(number, 5) < platformShare;
  const shared = otherProjectIds.filter((_id, place) => fraction(number, 100 + place) < 0.25);
  const age = oneDay + fraction(number, 6) * twoYears;
  return {
    id: newId(),
    created: isoBefore(age),
    updated: isoBefore(age * fraction(number, 7)),
    external_id: bulkName(number),
    display_name: inventName(number),
    type: status === 'MISSING' ? 'NO_AUTH' : typeOf(piece, number),
    status,
    piece_name: piece.name,
    piece_version: piece.version,
    scope: ofPlatform ? ('PLATFORM' as const) : ('PROJECT' as const),
    project_ids: ofPlatform ? [projectId, ...shared] : [projectId],
    // Somebody who has left is nobody's owner any more.
    owner_id: ofPlatform ? adminId : pick([...ownerIds, null], number, 8),
  };
}

function connectable(): Piece[] {
  return newestPieces().filter(({ auth }) => auth !== undefined);
}

function typeOf({ auth }: Piece, number: number): string {
  const type = [auth].flat()[0]?.type ?? 'NO_AUTH';
  return type === 'OAUTH2' ? pick(['PLATFORM_OAUTH2', 'CLOUD_OAUTH2', 'OAUTH2'], number, 9) : type;
}

function isoBefore(age: number): string {
  return new Date(Date.now() - age).toISOString();
}
