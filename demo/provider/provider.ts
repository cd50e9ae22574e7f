import { exportJWK, generateKeyPair } from 'jose';
import type Provider from 'oidc-provider';
import type { SiteUrls } from '../sites/site-urls.ts';
import { openRealm } from './open-realm.ts';
import { isProviderApp, type Realm, realms } from './realms.ts';
import { findProviderUser } from './users.ts';

export type OpenRealm = { realm: Realm; provider: Provider };

/** The subject of an access token: a user, or for client credentials only the client. */
export type TokenOwner = { name: string; accountId?: string; email?: string; scope: string };

export type WhoIs = (appId: string, accessToken: string) => Promise<TokenOwner | undefined>;

/** All authorization servers of the demo, with token introspection for the apps' APIs. */
export type DemoProvider = { realms: OpenRealm[]; whoIs: WhoIs };

export async function openProvider(urls: SiteUrls): Promise<DemoProvider> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwks = { keys: [await exportJWK(privateKey)] };
  const openRealms = realms.map((realm) => ({ realm, provider: openRealm(realm, { urls, jwks }) }));

  return {
    realms: openRealms,
    async whoIs(appId, accessToken) {
      if (!isProviderApp(appId)) return undefined;
      const found = await Promise.all(
        openRealms.filter(({ realm }) => realm.appId === appId).map(({ provider }) => readToken(provider, accessToken)),
      );
      return found.find((owner) => owner !== undefined);
    },
  };
}

async function readToken(provider: Provider, value: string): Promise<TokenOwner | undefined> {
  const token = await provider.AccessToken.find(value);
  const user = findProviderUser(token?.accountId);
  if (token && user) {
    return { name: user.name, accountId: user.accountId, email: user.email, scope: token.scope ?? '' };
  }
  const credentials = await provider.ClientCredentials.find(value);
  const client = credentials?.clientId && (await provider.Client.find(credentials.clientId));
  return credentials && client
    ? { name: client.clientName ?? client.clientId, scope: credentials.scope ?? '' }
    : undefined;
}
