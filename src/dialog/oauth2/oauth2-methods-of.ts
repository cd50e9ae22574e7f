import type { Backend, OAuth2Backend } from '../../backends/backend.ts';
import type { OAuth2Auth, OAuth2Setup } from '../../model/oauth2.ts';
import type { AuthSpec, Piece } from '../../model/piece.ts';
import type { MethodContext } from '../auth-methods/auth-method-factory.ts';
import { createOAuth2Methods } from './create-oauth2-methods.ts';

type Known = { setup: OAuth2Setup; oauth2: OAuth2Backend };

/** By the signal of a load: the public piece and the signed-in user's share one answer. */
const knownByLoad = new WeakMap<AbortSignal, Promise<Known | undefined>>();

/** Undefined if the platform has no OAuth2. */
export async function oauth2MethodsOf({ name, auths }: Piece, { backend, redirectUrl, signal }: MethodContext) {
  const asking = knownByLoad.get(signal) ?? setUp(name, backend, signal);
  knownByLoad.set(signal, asking);
  const known = await asking;
  if (!known) return undefined;
  const { setup, oauth2 } = known;
  const hasOthers = auths.filter(({ type }) => type !== 'UNSUPPORTED').length > 1;
  return ({ provider, ...auth }: Extract<AuthSpec, { type: 'OAUTH2' }>) => {
    const parsed = parse(oauth2, provider, hasOthers);
    return (
      parsed && createOAuth2Methods({ ...auth, ...parsed }, { setup, redirectUrl, buildUrl: oauth2.authorizationUrl })
    );
  };
}

/** An auth that cannot be read does not take the piece's others with it. */
function parse(oauth2: OAuth2Backend, provider: unknown, hasOthers: boolean): OAuth2Auth | undefined {
  try {
    return oauth2.parseAuth(provider);
  } catch (error) {
    if (hasOthers) return undefined;
    throw error;
  }
}

async function setUp(pieceName: string, backend: Backend, signal: AbortSignal): Promise<Known | undefined> {
  const oauth2 = await backend.oauth2?.();
  return oauth2 && { setup: await oauth2.setup(pieceName, signal), oauth2 };
}
