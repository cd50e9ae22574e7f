import { TestActivepieces } from '../../demo/testing/test-activepieces.ts';
import { secretPiece } from '../../e2e/support/pieces.ts';
import { padPiece } from './pad-piece.ts';
import type { SiteHandler } from './secure-server.ts';

const oauth2Piece = {
  name: '@test/piece-mailer',
  displayName: 'Mailer',
  version: '1.0.0',
  auth: {
    type: 'OAUTH2',
    displayName: 'Connection',
    required: true,
    authUrl: 'https://provider.example/authorize',
    tokenUrl: 'https://provider.example/token',
    scope: ['read', 'write'],
  },
};

export const pieceNames = { secret: secretPiece.name, oauth2: oauth2Piece.name };

/** The demo's instance in memory, with two pieces and an OAuth2 app of the platform. */
export function createBenchInstance(): TestActivepieces {
  const instance = new TestActivepieces();
  instance.pieces = [secretPiece, oauth2Piece];
  instance.oauthApps = [{ pieceName: oauth2Piece.name, clientId: 'platform-client' }];
  return instance;
}

/** @param pieceBytes the size of each piece's metadata, as real ones have it */
export function instanceSite(instance: TestActivepieces, pieceBytes: number): SiteHandler {
  const padded = new Map<string, string>();
  return async (request) => {
    const response = await instance.answer(request);
    const { pathname } = new URL(request.url);
    if (request.method !== 'GET' || !pathname.startsWith('/api/v1/pieces/')) return response;
    const { status, headers } = response;
    const piece = await response.text();
    const body = padded.get(piece) ?? JSON.stringify(padPiece(JSON.parse(piece), pieceBytes));
    padded.set(piece, body);
    return new Response(body, { status, headers });
  };
}
