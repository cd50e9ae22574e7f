import type { Answer } from '../../demo/testing/answer.ts';
import { deferred } from '../../demo/testing/deferred.ts';
import type { AcmeDialog } from './acme.ts';
import { secretPiece } from './pieces.ts';
import type { Stage } from './stage.ts';
import { expect } from './test.ts';

const signIn = 'POST /v1/managed-authn/external-token';
export const secretPieceRoute = `GET /v1/pieces/${secretPiece.name}`;

/** The piece as everybody gets it; the signed-in user's is the server's. */
export function answerPublicly({ instance }: Stage, answer: Answer, route = secretPieceRoute): void {
  instance.on(route, ({ token }) => (token ? undefined : answer));
}

/** Holds the sign-in back until the returned function is called. Without an answer it is the server's. */
export function holdSignIn({ instance }: Stage, answer?: Answer): () => void {
  const { promise, resolve } = deferred();
  instance.on(signIn, () => promise.then(() => answer));
  return resolve;
}

export const customAuthWith = (props: object) => ({
  type: 'CUSTOM_AUTH',
  displayName: 'Connection',
  required: true,
  props,
});

export async function typeKey({ key }: AcmeDialog): Promise<void> {
  await expect(key).toBeFocused();
  await key.fill('sk-123');
}
