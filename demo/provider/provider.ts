import { exportJWK, generateKeyPair } from 'jose';
import type Provider from 'oidc-provider';
import type { SiteUrls } from '../sites/site-urls.ts';
import { openRealm } from './open-realm.ts';
import { isProviderApp, type Realm, realms } from './realms.ts';
import { findProviderUser } from './users.ts';

export type OpenRealm = { realm: Realm; provider: Provider };

/** Whom an access token stands for: a user, or with client credentials nobody but the client. */
export type TokenOwner = { name: string; accountId?: string; email?: string; scope: string };

export type WhoIs = (appId: string, accessToken: string) => Promise<TokenOwner | undefined>;

/** All authorization servers of the demo, and what the apps' own APIs may ask them. */
export type DemoProvider = { realms: OpenRealm[]; whoIs: WhoIs };

export async function openProvider(urls: SiteUrls): Promise<DemoProvider> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwks = { keys: [await exportJWK(privateKey)] };
  const open = realms.map((realm) => ({ realm, provider: openRealm(realm, { urls, jwks }) }));

  return {
    realms: open,
    async whoIs(appId, accessToken) {
      if (!isProviderApp(appId)) return undefined;
      const found = await Promise.all(
        open.filter(({ realm }) => realm.appId === appId).map(({ provider }) => readToken(provider, accessToken)),
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
