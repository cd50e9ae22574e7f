import { authMethodOf } from '../../auth-types/index.ts';
import { loadOAuth2 } from '../lazy-oauth2.ts';
import type { AuthMethodFactory } from './auth-method-factory.ts';

/** For Activepieces. */
export const authMethodsOf: AuthMethodFactory = async (piece, context) => {
  const hasOAuth2 = piece.auths.some(({ type }) => type === 'OAUTH2');
  const oauth2MethodsOf = hasOAuth2 ? await (await loadOAuth2()).oauth2MethodsOf(piece, context) : undefined;
  return piece.auths.flatMap((auth) => {
    if (auth.type === 'UNSUPPORTED') return [];
    if (auth.type === 'OAUTH2') return oauth2MethodsOf?.(auth) ?? [];
    return authMethodOf(auth);
  });
};
