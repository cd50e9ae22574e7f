import type { Piece } from '../../pieces/piece.ts';
import { newId } from '../ids.ts';
import { fraction, inventName, pick } from './invented-names.ts';

/** Whose the connections are to be. */
export type Surroundings = {
  projectId: string;
  /** With these the platform shares some. */
  otherProjectIds: string[];
  ownerIds: string[];
  adminId: string;
  /** What there is to connect. */
  pieces: Piece[];
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

/** One connection, all but its value. */
export function inventConnection(number: number, surroundings: Surroundings) {
  const { projectId, otherProjectIds, ownerIds, adminId, pieces } = surroundings;
  const connectable = pieces.filter(({ auth }) => auth !== undefined);
  const piece = pick(connectable, number, 3);
  const status = pick(statuses, number, 4);
  const ofPlatform = fraction(number, 5) < platformShare;
  const shared = otherProjectIds.filter((_id, place) => fraction(number, 100 + place) < 0.25);
  const age = oneDay + fraction(number, 6) * twoYears;
  return {
    id: newId(),
    created: isoBefore(age),
    updated: isoBefore(age * fraction(number, 7)),
    externalId: bulkName(number),
    displayName: inventName(number),
    type: status === 'MISSING' ? 'NO_AUTH' : typeOf(piece, number),
    status,
    pieceName: piece.name,
    pieceVersion: piece.version,
    scope: ofPlatform ? ('PLATFORM' as const) : ('PROJECT' as const),
    projectIds: ofPlatform ? [projectId, ...shared] : [projectId],
    // Somebody who has left is nobody's owner any more.
    preSelect: false,
    metadata: null,
    madeInBulk: true,
    ownerId: ofPlatform ? adminId : pick([...ownerIds, null], number, 8),
  };
}

function typeOf({ auth }: Piece, number: number): string {
  const type = [auth].flat()[0]?.type ?? 'NO_AUTH';
  return type === 'OAUTH2' ? pick(['PLATFORM_OAUTH2', 'CLOUD_OAUTH2', 'OAUTH2'], number, 9) : type;
}

function isoBefore(age: number): string {
  return new Date(Date.now() - age).toISOString();
}
