import type { AuthMethod } from '../../auth-types/index.ts';
import type { Backend } from '../../backends/backend.ts';
import type { Piece } from '../../model/piece.ts';

export type MethodContext = {
  backend: Backend;
  /** The redirect URI of the user's own OAuth app. Default: the instance's redirect page. */
  redirectUrl: string | undefined;
  signal: AbortSignal;
};

/** Creates the methods of a piece, the recommended one first; none for unsupported auths. */
export type AuthMethodFactory = (piece: Piece, context: MethodContext) => AuthMethod[] | Promise<AuthMethod[]>;
