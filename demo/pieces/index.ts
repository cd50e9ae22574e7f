import type { SiteUrls } from '../sites/site-urls.ts';
import { formPieces } from './form-pieces.ts';
import { inkwharf } from './inkwharf.ts';
import { marketrove } from './marketrove.ts';
import { oauth2Pieces } from './oauth2-pieces.ts';
import type { DemoPiece, PieceAuth } from './piece.ts';

const { feedspring, ...forms } = formPieces;

/** Every piece of the demo instance, in the order of the list. Ringwell is here in two versions. */
export const pieces: DemoPiece[] = [
  ...Object.values(forms),
  marketrove,
  ...Object.values(oauth2Pieces),
  inkwharf,
  feedspring,
];

/** The URLs of the apps and the provider depend on the port, so the demo's pieces contain only paths. */
export function demoPieces({ apps, provider }: Pick<SiteUrls, 'apps' | 'provider'>): DemoPiece[] {
  const locate = (auth: PieceAuth): PieceAuth =>
    auth.type === 'OAUTH2'
      ? { ...auth, authUrl: `${provider}${auth.authUrl}`, tokenUrl: `${provider}${auth.tokenUrl}` }
      : auth;
  return pieces.map((piece) => ({
    ...piece,
    logoUrl: `${apps}/logos/${piece.app}.svg`,
    ...(piece.auth && { auth: Array.isArray(piece.auth) ? piece.auth.map(locate) : locate(piece.auth) }),
  }));
}
