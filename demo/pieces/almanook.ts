import { checkAccessToken } from './oauth2-token.ts';
import { type Piece, translations } from './piece.ts';

const summary = 'Shared calendars for teams in several time zones';

/** The Activepieces cloud has an OAuth2 app for it. Asks for consent once, without PKCE. */
export const almanook: Piece = {
  name: '@demo/piece-almanook',
  app: 'almanook',
  displayName: 'Almanook',
  description: summary,
  version: '0.3.4',
  categories: ['PRODUCTIVITY'],
  actions: ['Create event', 'Find free time'],
  triggers: ['Event starts'],
  auth: {
    type: 'OAUTH2',
    displayName: 'Connection',
    required: true,
    authUrl: '/almanook/authorize?view=compact',
    tokenUrl: '/almanook/token',
    scope: ['events.read', 'events.write'],
    prompt: 'omit',
    authorizationMethod: 'BODY',
    extra: { audience: 'calendar-api' },
  },
  validate: { OAUTH2: ({ access_token }, apps) => checkAccessToken(apps, 'almanook', access_token) },
  i18n: translations([
    [
      summary,
      'Des agendas partagés pour les équipes sur plusieurs fuseaux',
      'Gemeinsame Kalender für Teams in mehreren Zeitzonen',
    ],
  ]),
};
