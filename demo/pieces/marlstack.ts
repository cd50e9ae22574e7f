import { checkAccessToken } from './oauth2-token.ts';
import { type Piece, translations } from './piece.ts';

const summary = 'Layer upon layer of data, and reports from it';

/** Both grants, authorization code and client credentials: the user of the dialog chooses. */
export const marlstack: Piece = {
  name: '@demo/piece-marlstack',
  app: 'marlstack',
  displayName: 'Marlstack',
  description: summary,
  version: '0.8.1',
  categories: ['BUSINESS_INTELLIGENCE'],
  actions: ['Run report', 'Import rows'],
  triggers: ['Report ready'],
  auth: {
    type: 'OAUTH2',
    displayName: 'Connection',
    required: true,
    authUrl: '/marlstack/authorize',
    tokenUrl: '/marlstack/token',
    scope: ['reports.read', 'data.import'],
    prompt: 'login',
    grantType: 'both_client_credentials_and_authorization_code',
  },
  validate: { OAUTH2: ({ access_token }, apps) => checkAccessToken(apps, 'marlstack', access_token) },
  i18n: translations([
    [summary, 'Des données couche après couche, et leurs rapports', 'Daten in Schichten, und Berichte daraus'],
  ]),
};
