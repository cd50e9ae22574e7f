import { beforeEach, vi } from 'vitest';
import type { FieldSpec } from '../../../field-model.ts';
import { registerFieldTypes } from '../../../fields/field-types.ts';
import type { Authorization, OAuth2Setup } from '../../../model/oauth2.ts';
import { createOAuth2Methods } from '../create-oauth2-methods.ts';
import { OAUTH2_FIELD_KEYS, type OAuth2Spec } from '../oauth2-client.ts';

// As the dialog does once they are loaded.
registerFieldTypes();

const tenant: FieldSpec = { key: 'tenant', type: 'TEXT', displayName: 'Tenant', required: true };
export const oauth2Spec: OAuth2Spec = {
  displayName: 'Connection',
  authUrl: 'https://{tenant}.example/authorize',
  scope: ['read', 'write'],
  prompt: 'consent',
  grantTypes: ['authorization_code'],
  extra: {},
  props: [tenant],
};
export const redirect = {
  uri: 'https://ap.example/redirect',
  origin: 'https://ap.example',
  encoded: false,
  own: false,
};
export const cloudRedirect = {
  uri: 'https://cloud.example/redirect',
  origin: 'https://cloud.example',
  encoded: true,
  own: false,
};
export const noApp: OAuth2Setup = { redirect, buildsUrl: false };
export const platform: OAuth2Setup = { ...noApp, app: { type: 'PLATFORM_OAUTH2', clientId: 'platform-id', redirect } };
export const cloud: OAuth2Setup = {
  ...noApp,
  app: { type: 'CLOUD_OAUTH2', clientId: 'cloud-id', redirect: cloudRedirect },
};
export const both = ['authorization_code', 'client_credentials'] as const;
export const values = {
  tenant: ' acme ',
  [OAUTH2_FIELD_KEYS.clientId]: ' id ',
  [OAUTH2_FIELD_KEYS.clientSecret]: ' secret ',
};
export const authorization: Authorization = { code: 'code-1', codeVerifier: 'verifier-1' };

const buildUrl = async () => ({ url: 'https://provider.example/authorize' });
export const oauth2Methods = (spec: OAuth2Spec, setup: OAuth2Setup, redirectUrl?: string) =>
  createOAuth2Methods(spec, { setup, redirectUrl, buildUrl });

export function stubLocation(): void {
  const atDialog = () => vi.stubGlobal('location', new URL('https://connect.example/embed/index.html'));
  // Also for the tables.
  atDialog();
  beforeEach(atDialog);
}
