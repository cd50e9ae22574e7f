import { checkAccessToken } from './oauth2-token.ts';
import { type Piece, translations } from './piece.ts';

const summary = 'Team chat that stays on topic';

/** The platform has an OAuth2 app for it, which requires PKCE. */
export const parleybox: Piece = {
  name: '@demo/piece-parleybox',
  app: 'parleybox',
  displayName: 'Parleybox',
  description: summary,
  version: '0.7.0',
  categories: ['COMMUNICATION'],
  actions: ['Send message', 'Create channel'],
  triggers: ['New message'],
  auth: {
    type: 'OAUTH2',
    displayName: 'Connection',
    description: '',
    required: true,
    authUrl: '/parleybox/authorize',
    tokenUrl: '/parleybox/token',
    scope: ['messages:write', 'channels:read', 'people:read'],
    pkce: true,
    pkceMethod: 'S256',
  },
  validate: { OAUTH2: ({ access_token }, apps) => checkAccessToken(apps, 'parleybox', access_token) },
  i18n: translations([[summary, 'La messagerie d’équipe qui ne s’égare pas', 'Teamchat, der beim Thema bleibt']]),
};
