import { authMethodOf } from '../../auth-types/index.ts';
import type { Piece } from '../../model.ts';
import { loadOAuth2 } from '../lazy-oauth2.ts';
import type { OAuth2Spec } from '../oauth2/oauth2-client.ts';
import type { AuthMethodFactory, MethodContext } from './auth-method-factory.ts';

/** For Activepieces. */
export const authMethodsOf: AuthMethodFactory = async (piece, context) => {
  const hasOAuth2 = piece.auths.some(({ type }) => type === 'OAUTH2');
  const oauth2MethodsOf = hasOAuth2 ? await loadOAuth2Methods(piece, context) : undefined;
  return piece.auths.flatMap((auth) => {
    if (auth.type === 'UNSUPPORTED') return [];
    if (auth.type === 'OAUTH2') return oauth2MethodsOf?.(auth) ?? [];
    return authMethodOf(auth);
  });
};

/** Undefined if the platform has no OAuth2. */
async function loadOAuth2Methods(piece: Piece, { backend, redirectUrl, signal }: MethodContext) {
  const setUp = async () => {
    const oauth2 = await backend.oauth2?.();
    return oauth2 && { setup: await oauth2.setup(piece.name, signal), buildUrl: oauth2.authorizationUrl };
  };
  const [{ createOAuth2Methods }, known] = await Promise.all([loadOAuth2(), setUp()]);
  return known && ((auth: OAuth2Spec) => createOAuth2Methods(auth, { ...known, redirectUrl }));
}
