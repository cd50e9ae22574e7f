import type { Answer } from '../../../../demo/testing/answer.ts';
import { TestActivepieces } from '../../../../demo/testing/test-activepieces.ts';
import type { BackendHarness } from '../../testing/backend-harness.ts';
import { activepiecesBackend } from './activepieces-backend.ts';

const label = { displayName: 'API key', description: 'In your settings' };

const failures: Record<Parameters<BackendHarness['fail']>[0], Answer> = {
  network: 'drop',
  html: { status: 200, html: '<h1>Proxy</h1>' },
  'server error': { status: 500, body: { message: 'boom' } },
  'rate limit': { status: 429, body: {} },
  forbidden: { status: 403, body: { code: 'AUTHORIZATION', params: {} } },
  rejected: { status: 400, body: { code: 'INVALID_APP_CONNECTION', params: { error: 'Invalid API key' } } },
};
export const signInRoute = 'POST /v1/managed-authn/external-token';

export function activepiecesHarness(): BackendHarness & { server: TestActivepieces } {
  const server = new TestActivepieces();
  let failure: Answer | undefined;
  let renewed: { jwtToken: string } | undefined;
  for (const method of ['GET', 'POST', 'DELETE']) server.on(`${method} *`, () => failure);
  const name = '@test/piece-acme';
  const auth = { type: 'SECRET_TEXT', ...label, required: true };
  server.pieces = [
    { name, displayName: 'Acme', version: '1.0.0', auth },
    { name, displayName: 'Acme', version: '2.0.0', auth },
  ];
  const piece = { name, displayName: 'Acme', auths: [{ type: 'SECRET_TEXT' as const, ...label }] };
  return {
    server,
    backend: activepiecesBackend(server, { pageSize: 3, renewCredentials: async () => renewed }),
    newest: { ...piece, version: '2.0.0' },
    existing: { id: 'c-1', externalId: 'old', displayName: 'Old', type: 'SECRET_TEXT', pieceVersion: '1.0.0' },
    pieceOfExisting: { ...piece, version: '1.0.0' },
    draft: {
      externalId: 'acme-1',
      displayName: 'Acme',
      piece: { name, version: '2.0.0' },
      value: { type: 'SECRET_TEXT', secret_text: 'sk-1' },
    },
    fail: (how) => {
      failure = failures[how];
      // Signing in is not what is refused.
      if (how === 'rejected') server.on(signInRoute, () => undefined);
    },
    recover: () => {
      failure = undefined;
    },
    expireSession: (hostHasAnother) => {
      server.expired.add('session-of-jwt-1');
      renewed = hostHasAnother ? { jwtToken: 'jwt-2' } : undefined;
    },
    stored: async () => (await server.stored()).length,
    asked: () => server.requests.length,
  };
}
