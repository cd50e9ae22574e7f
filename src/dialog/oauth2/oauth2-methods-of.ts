import type { Backend } from '../../backends/backend.ts';
import type { OAuth2Setup, Piece } from '../../model.ts';
import type { MethodContext } from '../auth-methods/auth-method-factory.ts';
import { createOAuth2Methods } from './create-oauth2-methods.ts';
import type { OAuth2Spec } from './oauth2-client.ts';
import type { BuildUrl } from './prepare-request.ts';

type Known = { setup: OAuth2Setup; buildUrl: BuildUrl };

/** By the signal of a load: the public piece and the signed-in user's share one answer. */
const knownByLoad = new WeakMap<AbortSignal, Promise<Known | undefined>>();

/** Undefined if the platform has no OAuth2. */
export async function oauth2MethodsOf({ name }: Piece, { backend, redirectUrl, signal }: MethodContext) {
  const asking = knownByLoad.get(signal) ?? setUp(name, backend, signal);
  knownByLoad.set(signal, asking);
  const known = await asking;
  return known && ((auth: OAuth2Spec) => createOAuth2Methods(auth, { ...known, redirectUrl }));
}

async function setUp(pieceName: string, backend: Backend, signal: AbortSignal): Promise<Known | undefined> {
  const oauth2 = await backend.oauth2?.();
  return oauth2 && { setup: await oauth2.setup(pieceName, signal), buildUrl: oauth2.authorizationUrl };
}
