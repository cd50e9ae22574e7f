import { checkAccessToken } from './oauth2-token.ts';
import type { Piece } from './piece.ts';

/** Two auth methods: OAuth2, or a token. */
export const inkwharf: Piece = {
  name: '@demo/piece-inkwharf',
  app: 'inkwharf',
  displayName: 'Inkwharf',
  description: 'Documents, signed before the boat leaves',
  version: '0.4.4',
  categories: ['CONTENT_AND_FILES'],
  actions: ['Send document', 'Download document'],
  triggers: ['Document signed'],
  auth: [
    {
      type: 'OAUTH2',
      displayName: 'Sign in',
      required: true,
      authUrl: '/inkwharf/authorize',
      tokenUrl: '/inkwharf/token',
      scope: ['documents.read', 'documents.sign'],
    },
    {
      type: 'SECRET_TEXT',
      displayName: 'Access token',
      description: 'Create one at [inkwharf.example/tokens](https://inkwharf.example/tokens).',
      required: true,
    },
  ],
  validate: {
    OAUTH2: ({ access_token }, apps) => checkAccessToken(apps, 'inkwharf', access_token),
    SECRET_TEXT: ({ secret_text }, apps) => checkAccessToken(apps, 'inkwharf', secret_text),
  },
};
