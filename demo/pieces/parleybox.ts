import { type Piece, translations } from './piece.ts';

const summary = 'Team chat that stays on topic';

/** Connects by OAuth2 only. */
export const parleybox: Piece = {
  name: '@demo/piece-parleybox',
  app: 'parleybox',
  displayName: 'Parleybox',
  description: summary,
  version: '0.6.2',
  categories: ['COMMUNICATION'],
  actions: ['Send message', 'Create channel'],
  triggers: ['New message'],
  auth: {
    type: 'OAUTH2',
    displayName: 'Connection',
    description: '',
    required: true,
    authUrl: 'https://parleybox.example/oauth/authorize',
    tokenUrl: 'https://parleybox.example/oauth/token',
    scope: ['messages:write', 'channels:read'],
    pkce: true,
  },
  i18n: translations([[summary, 'La messagerie d’équipe qui ne s’égare pas', 'Teamchat, der beim Thema bleibt']]),
};
