import { checkAccessToken } from './oauth2-token.ts';
import { type Piece, translations } from './piece.ts';

const summary = 'Readings of meters, by the minute';
const siteKey = 'Site key';
const siteKeyHint = 'Printed on the box in the cellar.';

/** Client credentials only: no user signs in. */
export const meterlight: Piece = {
  name: '@demo/piece-meterlight',
  app: 'meterlight',
  displayName: 'Meterlight',
  description: summary,
  version: '0.1.7',
  categories: ['DEVELOPER_TOOLS'],
  actions: ['Read meter'],
  triggers: ['Threshold crossed'],
  auth: {
    type: 'OAUTH2',
    displayName: 'Connection',
    required: true,
    authUrl: '/meterlight/authorize',
    tokenUrl: '/meterlight/token',
    scope: ['readings.read'],
    authorizationMethod: 'HEADER',
    grantType: 'client_credentials',
    props: { siteKey: { type: 'SECRET_TEXT', displayName: siteKey, description: siteKeyHint, required: true } },
  },
  validate: {
    async OAUTH2({ access_token, props }, apps) {
      const headers = { 'site-key': encodeURIComponent(String(props?.siteKey)) };
      const refusal = await checkAccessToken(apps, 'meterlight', access_token, headers);
      return refusal && 'There is no site with this key.';
    },
  },
  i18n: translations([
    [summary, 'Relevés de compteurs, à la minute', 'Zählerstände im Minutentakt'],
    [siteKey, 'Clé du site', 'Standortschlüssel'],
    [siteKeyHint, 'Imprimée sur le boîtier à la cave.', 'Steht auf dem Kasten im Keller.'],
  ]),
};
