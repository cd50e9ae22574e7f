import type { Piece } from '../pieces/piece.ts';
import { notFound } from './api-error.ts';
import { derivedId } from './ids.ts';
import { compareVersions, matchesVersion } from './piece-version.ts';

export type PieceCatalogue = {
  /** The newest matching version; throws a response with 404 if there is none. */
  find(name: string, version?: string): Piece;
  /** Every piece in its newest version. */
  newest(): Piece[];
};

export function createPieceCatalogue(pieces: () => Piece[]): PieceCatalogue {
  const find: PieceCatalogue['find'] = (name, version) => {
    const [newest] = pieces()
      .filter((piece) => piece.name === name && (version === undefined || matchesVersion(piece.version, version)))
      .sort((a, b) => compareVersions(b.version, a.version));
    if (!newest) throw notFound({ message: `piece_metadata_not_found pieceName=${name}` });
    return newest;
  };
  return { find, newest: () => [...new Set(pieces().map(({ name }) => name))].map((name) => find(name)) };
}

/** The metadata in the response for a single piece. */
export function describePiece(piece: Piece, since: string): object {
  return {
    ...describeCommon(piece, since),
    actions: Object.fromEntries(piece.actions.map((name) => [translationKey(name), describeStep(name)])),
    triggers: Object.fromEntries(piece.triggers.map((name) => [translationKey(name), describeStep(name)])),
    ...(piece.i18n && { i18n: piece.i18n }),
  };
}

/** The list contains the numbers of actions and triggers, and no translations. */
export function describeListedPiece(piece: Piece, since: string): object {
  return {
    ...describeCommon(piece, since),
    actions: piece.actions.length,
    triggers: piece.triggers.length,
  };
}

function describeCommon(piece: Piece, since: string): object {
  return {
    id: derivedId(`${piece.name}@${piece.version}`),
    displayName: piece.displayName,
    logoUrl: piece.logoUrl,
    categories: piece.categories,
    description: piece.description,
    authors: ['lumen-demo'],
    ...(piece.auth && { auth: piece.auth }),
    minimumSupportedRelease: '0.73.0',
    contextInfo: { version: '1' },
    name: piece.name,
    version: piece.version,
    projectUsage: piece.projectUsage ?? 0,
    pieceType: 'OFFICIAL',
    packageType: 'REGISTRY',
    created: since,
    updated: since,
  };
}

function describeStep(displayName: string): object {
  return { name: translationKey(displayName), displayName, description: displayName, props: {}, requireAuth: true };
}

function translationKey(displayName: string): string {
  return displayName.toLowerCase().replaceAll(' ', '_');
}
