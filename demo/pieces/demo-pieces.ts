import type { SiteUrls } from '../sites/site-urls.ts';
import { pieces } from './index.ts';
import type { Piece, PieceAuth } from './piece.ts';

/** The URLs of the apps and the provider depend on the port, so the demo's pieces contain only paths. */
export function demoPieces({ apps, provider }: Pick<SiteUrls, 'apps' | 'provider'>): Piece[] {
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
