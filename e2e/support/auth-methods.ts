import type { OAuth2Scene } from './oauth2.ts';

export const apiKey = { type: 'SECRET_TEXT', displayName: 'Connection', required: true };
const bothGrantTypes = 'both_client_credentials_and_authorization_code';

export const mailServer = {
  type: 'CUSTOM_AUTH',
  displayName: 'Connection',
  required: true,
  props: {
    host: { type: 'SHORT_TEXT', displayName: 'Host', required: true },
    port: { type: 'NUMBER', displayName: 'Port', required: true },
  },
};

export const prepareAllMethods = (oauth2: OAuth2Scene) =>
  oauth2.prepare([oauth2.auth({ grantType: bothGrantTypes }), apiKey, mailServer], 'platform');
