import type { OAuth2Backend } from '../../../src/backends/backend.ts';
import type { OAuth2App, OAuth2Auth, OAuth2Setup } from '../../../src/model/oauth2.ts';
import type { AuthSpec } from '../../../src/model/piece.ts';
import type { StageOptions } from '../stage.ts';
import { pieceOf } from './apps.ts';

const redirect = {
  uri: 'https://connect.harbour.example/redirect',
  origin: 'https://connect.harbour.example',
  encoded: false,
  own: false,
};

/** Constant, because some scenes show it. */
const state = 'p4Xw0mTq7';

export function oauth2AuthSpec(overrides: Partial<OAuth2Auth> & { description?: string } = {}): AuthSpec {
  const { description, ...provider } = overrides;
  const auth: OAuth2Auth = {
    authUrl: 'https://almanook.example/authorize',
    scope: ['events.read', 'events.write', 'calendars.read'],
    prompt: 'consent',
    grantTypes: ['authorization_code', 'client_credentials'],
    extra: {},
    props: [],
    ...provider,
  };
  return { type: 'OAUTH2', displayName: 'Connection', ...(description && { description }), provider: auth };
}

const appOf = (type: OAuth2App['type']): OAuth2App => ({ type, clientId: 'harbour', redirect });

export const oauth2Apps = { cloud: appOf('CLOUD_OAUTH2'), platform: appOf('PLATFORM_OAUTH2') };

/** The server builds the authorization URL, so that its state is constant. */
export function withOAuth2(setup: Partial<OAuth2Setup> = {}, overrides: Partial<OAuth2Backend> = {}): StageOptions {
  const backend: OAuth2Backend = {
    parseAuth: (provider) => provider as OAuth2Auth,
    setup: async () => ({ redirect, buildsUrl: true, ...setup }),
    authorizationUrl: async () => ({ url: `https://almanook.example/authorize?state=${state}` }),
    ...overrides,
  };
  return { oauth2: async () => backend };
}

export const withPlatformApp = withOAuth2({ app: oauth2Apps.platform });

/** With the dialog's own redirect page. */
export function withOwnPage(app: OAuth2App | null = oauth2Apps.platform): StageOptions {
  const own = { ...redirect, uri: new URL('redirect.html', location.href).href, origin: location.origin };
  return withOAuth2({ redirect: own, ...(app && { app: { ...app, redirect: own } }) });
}

export const almanook = pieceOf('almanook', oauth2AuthSpec());

/** Redirect URLs with a code or an error, as users paste them. */
export const redirectUrls = {
  valid: `${redirect.uri}?code=4%2F0AfJohXk&state=${state}`,
  stateMismatch: `${redirect.uri}?code=4%2F0AfJohXk&state=another`,
  accessDenied: `${redirect.uri}?error=access_denied&state=${state}`,
  invalidScope: `${redirect.uri}?error=invalid_scope&error_description=Scope%20events.write%20is%20not%20known&state=${state}`,
};
