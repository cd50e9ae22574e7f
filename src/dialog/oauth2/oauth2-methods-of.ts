import type { Piece } from '../../model.ts';
import type { MethodContext } from '../auth-methods/auth-method-factory.ts';
import { createOAuth2Methods } from './create-oauth2-methods.ts';
import type { OAuth2Spec } from './oauth2-client.ts';

/** Undefined if the platform has no OAuth2. */
export async function oauth2MethodsOf({ name }: Piece, { backend, redirectUrl, signal }: MethodContext) {
  const oauth2 = await backend.oauth2?.();
  if (!oauth2) return undefined;
  const known = { setup: await oauth2.setup(name, signal), buildUrl: oauth2.authorizationUrl };
  return (auth: OAuth2Spec) => createOAuth2Methods(auth, { ...known, redirectUrl });
}
