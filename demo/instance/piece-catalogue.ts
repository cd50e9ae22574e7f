import type { DemoPiece } from '../pieces/piece.ts';
import { entityNotFound } from './api-error.ts';
import { derivedId } from './ids.ts';
import { compareVersions, matchesVersion } from './piece-version.ts';

export type PieceCatalogue = {
  /** The newest matching version; throws a response with 404 if there is none. */
  find(name: string, version?: string): DemoPiece;
  /** Every piece in its newest version. */
  newest(): DemoPiece[];
};

export function createPieceCatalogue(pieces: () => DemoPiece[]): PieceCatalogue {
  const find: PieceCatalogue['find'] = (name, version) => {
    const [newest] = pieces()
      .filter((piece) => piece.name === name && (version === undefined || matchesVersion(piece.version, version)))
      .sort((a, b) => compareVersions(b.version, a.version));
    if (!newest) throw entityNotFound({ message: `piece_metadata_not_found pieceName=${name}` });
    return newest;
  };
  const newest = () => {
    const byName = new Map<string, DemoPiece>();
    for (const piece of pieces()) {
      const known = byName.get(piece.name);
      if (!known || compareVersions(piece.version, known.version) > 0) byName.set(piece.name, piece);
    }
    return [...byName.values()];
  };
  return { find, newest };
}

const actions = { run: { name: 'run', displayName: 'Run', description: 'Run', props: {}, requireAuth: true } };

/** The metadata in the response for a single piece. */
export function describePiece(piece: DemoPiece, since: string): object {
  return { ...describeCommon(piece, since), actions, triggers: {}, i18n: piece.i18n ?? {} };
}

/** The list contains the numbers of actions and triggers, and no translations. */
export function describeListedPiece(piece: DemoPiece, since: string): object {
  return { ...describeCommon(piece, since), actions: 1, triggers: 0 };
}

function describeCommon(piece: DemoPiece, since: string): object {
  const { name, version, displayName, description, logoUrl, auth, projectUsage = 0 } = piece;
  return {
    id: derivedId(`${name}@${version}`),
    displayName,
    logoUrl,
    categories: ['PRODUCTIVITY'],
    description,
    authors: ['lumen-demo'],
    ...(auth && { auth }),
    minimumSupportedRelease: '0.73.0',
    contextInfo: { version: '1' },
    name,
    version,
    projectUsage,
    pieceType: 'OFFICIAL',
    packageType: 'REGISTRY',
    created: since,
    updated: since,
  };
}
