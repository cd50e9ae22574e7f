import { pieces } from '../pieces/index.ts';
import type { Piece, PieceAuth } from '../pieces/piece.ts';
import { notFound } from './api-error.ts';
import { derivedId } from './ids.ts';
import { locateAuth } from './oauth2/oauth2-auth.ts';
import { compareVersions, matchesVersion } from './piece-version.ts';

/** The newest version that fits, or the answer that there is none. */
export function findPiece(name: string, version?: string): Piece {
  const [newest] = pieces
    .filter((piece) => piece.name === name && (version === undefined || matchesVersion(piece.version, version)))
    .sort((a, b) => compareVersions(b.version, a.version));
  if (!newest) throw notFound({ message: `piece_metadata_not_found pieceName=${name}` });
  return newest;
}

export function newestPieces(): Piece[] {
  return [...new Set(pieces.map((piece) => piece.name))].map((name) => findPiece(name));
}

type DescribeOptions = { appsUrl: string; providerUrl: string; since: Date };

/** The metadata as one request for the piece answers it. */
export function describePiece(piece: Piece, options: DescribeOptions): object {
  return {
    ...describeCommon(piece, options),
    actions: Object.fromEntries(piece.actions.map((name) => [key(name), describeStep(name)])),
    triggers: Object.fromEntries(piece.triggers.map((name) => [key(name), describeStep(name)])),
    ...(piece.i18n && { i18n: piece.i18n }),
  };
}

/** The list counts actions and triggers and leaves the translations out. */
export function describeListedPiece(piece: Piece, options: DescribeOptions): object {
  return {
    ...describeCommon(piece, options),
    actions: piece.actions.length,
    triggers: piece.triggers.length,
  };
}

function describeCommon(piece: Piece, { appsUrl, providerUrl, since }: DescribeOptions): object {
  const { auth } = piece;
  const locate = (one: PieceAuth) => locateAuth(one, providerUrl);
  return {
    id: derivedId(`${piece.name}@${piece.version}`),
    displayName: piece.displayName,
    logoUrl: `${appsUrl}/logos/${piece.app}.svg`,
    categories: piece.categories,
    description: piece.description,
    authors: ['lumen-demo'],
    ...(auth && { auth: Array.isArray(auth) ? auth.map(locate) : locate(auth) }),
    minimumSupportedRelease: '0.73.0',
    contextInfo: { version: '1' },
    name: piece.name,
    version: piece.version,
    projectUsage: 0,
    pieceType: 'OFFICIAL',
    packageType: 'REGISTRY',
    created: since.toISOString(),
    updated: since.toISOString(),
  };
}

function describeStep(displayName: string): object {
  return { name: key(displayName), displayName, description: displayName, props: {}, requireAuth: true };
}

function key(displayName: string): string {
  return displayName.toLowerCase().replaceAll(' ', '_');
}
