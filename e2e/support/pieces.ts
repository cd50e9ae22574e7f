import type { Piece } from './fake-instance.ts';

/** Small pieces of each kind for the tests; the real ones are in the sample-pieces suite. */
export const secretPiece: Piece = {
  name: '@test/piece-acme',
  displayName: 'Acme',
  version: '1.2.3',
  auth: { type: 'SECRET_TEXT', displayName: 'API key', required: true, description: 'Find it in **Settings**.' },
};

export const basicPiece: Piece = {
  name: '@test/piece-basic',
  displayName: 'Basic',
  version: '0.1.0',
  auth: {
    type: 'BASIC_AUTH',
    displayName: 'Connection',
    required: true,
    username: { displayName: 'Email' },
    password: { displayName: 'Password', description: 'The one you sign in with' },
  },
};

export const noAuthPiece: Piece = { name: '@test/piece-open', displayName: 'Open Data', version: '2.0.0' };

export const oauthPiece: Piece = {
  name: '@test/piece-oauth',
  displayName: 'OAuthly',
  version: '1.0.0',
  auth: {
    type: 'OAUTH2',
    displayName: 'Connection',
    authUrl: 'https://x.example/a',
    tokenUrl: 'https://x.example/t',
    scope: [],
    required: true,
  },
};
