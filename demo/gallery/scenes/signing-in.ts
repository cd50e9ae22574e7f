import type { OAuth2Backend } from '../../../src/backends/backend.ts';
import type { AuthSpec, OAuth2App, OAuth2Auth, OAuth2Setup } from '../../../src/model.ts';
import { pendingForever, type Setting } from '../stage.ts';
import { pieceOf, secretAuth } from './apps.ts';

const redirect = { uri: 'https://connect.harbour.example/redirect', encoded: false, own: false };

/** In addresses that are seen; a random one would look different each time. */
const state = 'p4Xw0mTq7';

export function oauth2Auth(more: Partial<OAuth2Auth> & { description?: string } = {}): AuthSpec {
  return {
    type: 'OAUTH2',
    displayName: 'Connection',
    authUrl: 'https://almanook.example/authorize',
    scope: ['events.read', 'events.write', 'calendars.read'],
    prompt: 'consent',
    grantTypes: ['authorization_code', 'client_credentials'],
    extra: {},
    props: [],
    ...more,
  };
}

const app = (type: OAuth2App['type']): OAuth2App => ({ type, clientId: 'harbour', redirect });

export const apps = { cloud: app('CLOUD_OAUTH2'), platform: app('PLATFORM_OAUTH2') };

/** With the server's own address, which has no random part; `change` is what it does otherwise. */
export function oauth2(setup: Partial<OAuth2Setup> = {}, change: Partial<OAuth2Backend> = {}): Setting {
  const known: OAuth2Backend = {
    setup: async () => ({ redirect, buildsUrl: true, ...setup }),
    authorizationUrl: async () => ({ url: `https://almanook.example/authorize?state=${state}` }),
    ...change,
  };
  return { oauth2: async () => known };
}

export const almanook = pieceOf('almanook', oauth2Auth());
export const almanookOrKey = pieceOf('almanook', oauth2Auth(), secretAuth('API key'));

export const neverAnswered = oauth2({ app: apps.platform }, { authorizationUrl: pendingForever });

/** An answer of the provider, as users paste it. */
export const answers = {
  ours: `https://connect.harbour.example/redirect?code=4%2F0AfJohXk&state=${state}`,
  foreign: 'https://connect.harbour.example/redirect?code=4%2F0AfJohXk&state=another',
};
