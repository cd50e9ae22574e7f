import type { SiteUrls } from '../sites/site-urls.ts';
import type { ProviderAppId } from './realms.ts';

/** A client registration at an app's authorization server. */
export type OAuthClient = {
  clientId: string;
  clientSecret: string;
  appId: ProviderAppId;
  /** The client's name on the consent page. */
  name: string;
  /** Who registered it: the SaaS (stored in its instance), the Activepieces cloud, Make, or the customer. */
  owner: 'platform' | 'cloud' | 'make' | 'customer';
  authorizationMethod: 'HEADER' | 'BODY';
  grants: ('authorization_code' | 'client_credentials' | 'password')[];
  /** Requires PKCE (RFC 7636). */
  pkce: boolean;
  /** The Make connection type that it is also registered for: part of Make's redirect URI. */
  makeType?: string;
};

type Details = Pick<OAuthClient, 'authorizationMethod' | 'grants' | 'pkce' | 'makeType'>;

const usual: Details = { authorizationMethod: 'BODY', grants: ['authorization_code'], pkce: false };

export const oauthClients: OAuthClient[] = [
  platform('parleybox', 'lumen-parleybox', 'pb-platform-quiet-anchor', { pkce: true }),
  platform('tidemast', 'lumen-tidemast', 'tm-platform-spring-tide', { pkce: true }),
  platform('inkwharf', 'lumen-inkwharf', 'iw-platform-blue-ribbon', {}),
  {
    ...usual,
    clientId: 'activepieces-almanook',
    clientSecret: 'am-cloud-first-monday',
    appId: 'almanook',
    name: 'Activepieces',
    owner: 'cloud',
  },
  make('almanook', 'make-almanook', 'am-make-winding-key', 'harbour-kit-1'),
  make('inkwharf', 'make-inkwharf', 'iw-make-broad-nib', 'harbour-kit-2'),
  { ...make('fernboard', 'make-fernboard', 'fb-make-moss-trail', 'harbour-kit-3'), grants: ['password'] },
  customer('parleybox', 'hl-parleybox-7', 'pb-own-paper-boat', { pkce: true }),
  customer('almanook', 'hl-almanook-2', 'am-own-leap-year', { makeType: 'harbour-kit-1' }),
  customer('fernboard', 'hl-fernboard-1', 'fb-own-green/stair+case=', { authorizationMethod: 'HEADER' }),
  customer('tidemast', 'hl-tidemast-4', 'tm-own-slack-water', { pkce: true }),
  customer('inkwharf', 'hl-inkwharf-5', 'iw-own-wet-seal', {}),
  customer('marlstack', 'hl-marlstack-3', 'ms-own-chalk-layer', {
    grants: ['authorization_code', 'client_credentials'],
  }),
  customer('meterlight', 'hl-meterlight-9', 'ml-own-night-rate', {
    grants: ['client_credentials'],
    authorizationMethod: 'HEADER',
  }),
];

export function findClient(appId: string, owner: OAuthClient['owner']): OAuthClient {
  const found = oauthClients.find((client) => client.appId === appId && client.owner === owner);
  if (!found) throw new Error(`No ${owner} client for ${appId}`);
  return found;
}

/** The client's redirect URIs, which an app compares as exact strings. */
export function redirectUris({ owner, grants, makeType }: OAuthClient, urls: SiteUrls): string[] {
  if (!grants.includes('authorization_code')) return [];
  const atMake = makeType === undefined ? [] : [`${urls.make}/oauth/cb/${makeType}`];
  if (owner === 'make') return atMake;
  if (owner === 'cloud') return [`${urls.cloud}/redirect`];
  return [`${urls.instance}/redirect`, `${urls.connect}/embed/redirect.html`, ...atMake];
}

function platform(
  appId: ProviderAppId,
  clientId: string,
  clientSecret: string,
  details: Partial<Details>,
): OAuthClient {
  return { ...usual, appId, clientId, clientSecret, name: 'Lumen', owner: 'platform', ...details };
}

function make(appId: ProviderAppId, clientId: string, clientSecret: string, makeType: string): OAuthClient {
  return { ...usual, appId, clientId, clientSecret, name: 'Make', owner: 'make', makeType };
}

function customer(
  appId: ProviderAppId,
  clientId: string,
  clientSecret: string,
  details: Partial<Details>,
): OAuthClient {
  return { ...usual, appId, clientId, clientSecret, name: 'Harbour Lane workflows', owner: 'customer', ...details };
}
