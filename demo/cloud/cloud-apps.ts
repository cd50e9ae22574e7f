import { oauthClients } from '../provider/clients.ts';

type CloudApp = { clientId: string; clientSecret: string };

/** The cloud's OAuth2 apps, by piece. */
export const cloudApps = new Map<string, CloudApp>(
  oauthClients
    .filter(({ owner }) => owner === 'cloud')
    .map(({ appId, clientId, clientSecret }) => [`@demo/piece-${appId}`, { clientId, clientSecret }]),
);
