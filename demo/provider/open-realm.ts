import { randomBytes } from 'node:crypto';
import type { ClientMetadata, JWKS, default as OidcProvider } from 'oidc-provider';
import type { SiteUrls } from '../sites/site-urls.ts';
import { type OAuthClient, oauthClients, redirectUris } from './clients.ts';
import { Provider } from './oidc-provider.ts';
import { errorPage } from './pages.ts';
import { allowPasswordGrant } from './password-grant.ts';
import type { Realm } from './realms.ts';
import { createStorage } from './storage.ts';
import { findProviderUser } from './users.ts';

const MINUTE_SECONDS = 60;
const DAY_SECONDS = 24 * 60 * MINUTE_SECONDS;

/** The authorization server of one realm. Its paths are relative to the realm's. */
export function openRealm(realm: Realm, { urls, jwks }: { urls: SiteUrls; jwks: JWKS }): OidcProvider {
  const clients = oauthClients.filter(({ appId }) => appId === realm.appId);
  const withPkce = new Set(clients.filter(({ pkce }) => pkce).map(({ clientId }) => clientId));

  const provider = new Provider(`${urls.provider}/${realm.path}`, {
    adapter: createStorage(),
    clients: clients.map((client) => describeClient(client, redirectUris(client, urls))),
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    jwks,
    scopes: Object.keys(realm.app.scopes),
    routes: { authorization: '/authorize', token: '/token' },
    interactions: { url: (_ctx, { uid }) => `/${realm.path}/interaction/${uid}` },
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      // The realms share an origin, but not their sessions.
      long: { path: `/${realm.path}`, signed: true, httpOnly: true, sameSite: 'lax' },
      short: { signed: true, httpOnly: true, sameSite: 'lax' },
    },
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
    },
    pkce: { required: (_ctx, client) => withPkce.has(client.clientId) },
    // Connections outlive the browser session, so refresh tokens are issued without offline_access.
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    expiresWithSession: () => false,
    ttl: {
      AccessToken: 60 * MINUTE_SECONDS,
      AuthorizationCode: 10 * MINUTE_SECONDS,
      ClientCredentials: 60 * MINUTE_SECONDS,
      Grant: 90 * DAY_SECONDS,
      IdToken: 60 * MINUTE_SECONDS,
      Interaction: 60 * MINUTE_SECONDS,
      RefreshToken: 90 * DAY_SECONDS,
      Session: DAY_SECONDS,
    },
    findAccount: (_ctx, id) => {
      const user = findProviderUser(id);
      return user && { accountId: user.id, claims: () => ({ sub: user.id }) };
    },
    renderError(ctx, { error, error_description }) {
      ctx.type = 'html';
      ctx.body = String(errorPage({ realm, code: error, description: error_description }));
    },
  });
  allowPasswordGrant(provider, Object.keys(realm.app.scopes));
  return withTellingCodes(provider);
}

/**
 * Codes with characters that a URL must encode, and with a percent sign: a client that decodes them once too
 * often, or not often enough, fails.
 */
function withTellingCodes(provider: OidcProvider): OidcProvider {
  Object.assign(provider.AuthorizationCode.prototype, {
    generateTokenId: () => `${randomBytes(32).toString('base64url')}/+=%2F`,
  });
  return provider;
}

function describeClient(client: OAuthClient, redirect_uris: string[]): ClientMetadata {
  const { clientId, clientSecret, name, grants, authorizationMethod } = client;
  const withCode = grants.includes('authorization_code');
  return {
    client_id: clientId,
    client_secret: clientSecret,
    client_name: name,
    redirect_uris,
    response_types: withCode ? ['code'] : [],
    grant_types: [...grants, ...(withCode ? ['refresh_token'] : [])],
    token_endpoint_auth_method: authorizationMethod === 'HEADER' ? 'client_secret_basic' : 'client_secret_post',
  };
}
