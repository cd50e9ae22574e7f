import { cloudRoute, instance, pieceName } from './oauth2-harness.ts';

const cloud = {
  uri: 'https://secrets.activepieces.com/redirect',
  origin: 'https://secrets.activepieces.com',
  encoded: true,
  own: false,
};
export const flags = { EDITION: 'ee', THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL: instance.uri };
export const oauthApp = { id: 'a', pieceName, platformId: 'p', clientId: 'platform-id' };
export const unreachable = 'drop';
export const missingRoute = { status: 404, body: { statusCode: 404, message: 'Route not found' } };
export const flagsRoute = 'GET /v1/flags';
export const appsRoute = 'GET /v1/oauth-apps';
export const apps = (data: unknown[]) => ({ status: 200, body: { data, next: null, previous: null } });
export const listedApp = { [appsRoute]: apps([oauthApp]) };
export const inCloud = { [cloudRoute]: { status: 200, body: { [pieceName]: { clientId: 'cloud-id' } } } };
export const denied = { status: 403, body: { code: 'PERMISSION_DENIED', params: {} } };
export const viaPlatform = { type: 'PLATFORM_OAUTH2', clientId: 'platform-id', redirect: instance } as const;
export const viaCloud = { type: 'CLOUD_OAUTH2', clientId: 'cloud-id', redirect: cloud } as const;
