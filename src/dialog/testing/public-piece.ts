import { vi } from 'vitest';
import type { Answer } from '../../../demo/testing/answer.ts';
import { deferred } from '../../../demo/testing/deferred.ts';
import { TestActivepieces, type TestPiece } from '../../../demo/testing/test-activepieces.ts';
import { activepiecesBackend } from '../../backends/activepieces/testing/activepieces-backend.ts';
import { signInRoute } from '../../backends/activepieces/testing/activepieces-harness.ts';
import type { RecoverableInput } from '../../protocol/recoverable-input.ts';
import { authMethodsOf } from '../auth-methods/auth-methods-of.ts';
import { createDialog } from '../create-dialog.ts';
import { loadErrorHints } from '../lazy-error-hints.ts';
import { loadFieldTypes } from '../lazy-field-types.ts';
import { loadInputRecovery } from '../lazy-input-recovery.ts';
import { loadOAuth2 } from '../lazy-oauth2.ts';
import type { Screen } from '../screen.ts';

const pieceName = '@test/piece-acme';
export const pieceRoute = `GET /v1/pieces/${pieceName}`;
const saveRoute = 'POST /v1/app-connections';

export const secretTextAuth = { type: 'SECRET_TEXT', displayName: 'API key', required: true };
export const custom = (props: object) => ({ type: 'CUSTOM_AUTH', displayName: 'Connection', required: true, props });

/** The piece as an answer. */
export function pieceAnswer(auth: unknown, version = '1.0.0'): Answer {
  const piece: TestPiece = { name: pieceName, displayName: 'Acme', version, auth };
  return { status: 200, body: piece };
}

export const refused: Answer = { status: 401, body: { code: 'INVALID_BEARER_TOKEN', params: {} } };
export const missingPiece: Answer = { status: 404, body: { code: 'ENTITY_NOT_FOUND', params: {} } };

type Options = {
  publicly: Answer | (() => Promise<Answer>);
  signedIn?: Answer;
  signIn?: Answer;
  connectionName?: string | undefined;
  session?: { token: string; projectId: string };
  recoveredInput?: RecoverableInput;
};

/** A dialog in front of an instance, whose sign-in and signed-in piece are held back until a test lets them go. */
export async function openHeld({ publicly, signIn, connectionName, ...options }: Options) {
  // To load them takes real time.
  await Promise.all([loadErrorHints(), loadInputRecovery(), loadFieldTypes(), loadOAuth2()]);
  const server = new TestActivepieces();
  const release = { signIn: deferred(), piece: deferred() };
  const signedIn = options.signedIn ?? (typeof publicly === 'function' ? await publicly() : publicly);
  const answers: { signIn: Answer | undefined; signedIn: Answer } = { signIn, signedIn };
  server.pieces = typeof signedIn === 'object' && signedIn.status === 200 ? [signedIn.body as TestPiece] : [];
  server.on(signInRoute, async () => {
    await release.signIn.promise;
    return answers.signIn;
  });
  server.on(pieceRoute, async ({ token }) => {
    if (!token) return typeof publicly === 'function' ? publicly() : publicly;
    await release.piece.promise;
    return answers.signedIn;
  });
  const post = vi.fn();
  const dialog = createDialog({
    backend: activepiecesBackend(server, { ...(options.session && { credentials: { session: options.session } }) }),
    authMethodsOf,
    host: { post, renewCredentials: async () => undefined },
    request: { pieceName, connectionName, displayName: undefined, allowSetupLater: true, redirectUrl: undefined },
    recoveredInput: options.recoveredInput,
    applyBrand: () => undefined,
    prefersReducedMotion: () => true,
  });
  const screen = () => dialog.screen.value;
  return {
    server,
    dialog,
    screen,
    answers,
    signIn: release.signIn.resolve,
    signInAndLoad() {
      release.signIn.resolve();
      release.piece.resolve();
    },
    form() {
      const now = screen();
      if (!('form' in now)) throw new Error(now.kind);
      return now.form;
    },
    labels: () => labelsOf(screen()),
    saves: () => server.count(saveRoute),
    posted: (type: string) => post.mock.calls.flatMap(([message]) => (message.type === type ? [message.data] : [])),
    untilShown: () => vi.waitFor(() => expectKind(screen().kind, 'form')),
    untilSettled: () =>
      vi.waitFor(() => {
        const now = screen();
        if (now.kind === 'loading' || ('form' in now && now.form.isProvisional)) throw new Error(`still ${now.kind}`);
      }),
  };
}

function expectKind(kind: string, expected: string): void {
  if (kind !== expected) throw new Error(kind);
}

function labelsOf(screen: Screen): string[] {
  return 'form' in screen ? screen.form.method.fields.map(({ displayName }) => displayName) : [];
}
