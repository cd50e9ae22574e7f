import type { DemoPiece } from '../../pieces/piece.ts';
import { randomId } from '../ids.ts';
import { fraction, inventName, pick } from './invented-names.ts';

/** The owners of the connections. */
export type Surroundings = {
  projectId: string;
  /** The projects of global connections. */
  otherProjectIds: string[];
  ownerIds: string[];
  adminId: string;
  /** The pieces to connect. */
  pieces: DemoPiece[];
};

const TWO_YEARS_MS = 2 * 365 * 24 * 60 * 60 * 1000;
const ONE_DAY_MS = 24 * 60 * 60 * 1000;

/** Mostly active, some with errors, some without credentials. */
const statuses = [...Array<'ACTIVE'>(16).fill('ACTIVE'), 'ERROR', 'ERROR', 'MISSING', 'MISSING'] as const;

/** Every fiftieth is a global connection. */
const platformShare = 1 / 50;

export function bulkName(number: number): string {
  return `bulk-${String(number).padStart(5, '0')}`;
}

/** A connection without its value. */
export function inventConnection(number: number, surroundings: Surroundings) {
  const { projectId, otherProjectIds, ownerIds, adminId, pieces } = surroundings;
  const connectable = pieces.filter(({ auth }) => auth !== undefined);
  const piece = pick(connectable, number, 3);
  const status = pick(statuses, number, 4);
  const ofPlatform = fraction(number, 5) < platformShare;
  const shared = otherProjectIds.filter((_id, index) => fraction(number, 100 + index) < 0.25);
  const age = ONE_DAY_MS + fraction(number, 6) * TWO_YEARS_MS;
  return {
    id: randomId(),
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
    preSelect: false,
    metadata: null,
    madeInBulk: true,
    // Connections of removed users have no owner.
    ownerId: ofPlatform ? adminId : pick([...ownerIds, null], number, 8),
  };
}

function typeOf({ auth }: DemoPiece, number: number): string {
  const type = [auth].flat()[0]?.type ?? 'NO_AUTH';
  return type === 'OAUTH2' ? pick(['PLATFORM_OAUTH2', 'CLOUD_OAUTH2', 'OAUTH2'], number, 9) : type;
}

function isoBefore(ageMs: number): string {
  return new Date(Date.now() - ageMs).toISOString();
}
