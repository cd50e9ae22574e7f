import { UpsertAppConnectionRequestBody } from '@activepieces/shared';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { AuthMethod } from '../../auth-types/index.ts';
import type { FieldSpec } from '../../field-model.ts';
import { registerFieldTypes } from '../../fields/field-types.ts';
import type { Authorization, OAuth2Setup } from '../../model/oauth2.ts';
import { createOAuth2Methods } from './create-oauth2-methods.ts';
import { clientIdOf, OAUTH2_FIELD_KEYS, type OAuth2Spec, selectedScopes } from './oauth2-client.ts';

// As the dialog does once they are loaded.
registerFieldTypes();

const atDialog = () => vi.stubGlobal('location', new URL('https://connect.example/embed/index.html'));
// Also for the tables.
atDialog();
beforeEach(atDialog);

const tenant: FieldSpec = { key: 'tenant', type: 'TEXT', displayName: 'Tenant', required: true };
const auth: OAuth2Spec = {
  displayName: 'Connection',
  authUrl: 'https://{tenant}.example/authorize',
  scope: ['read', 'write'],
  prompt: 'consent',
  grantTypes: ['authorization_code'],
  extra: {},
  props: [tenant],
};
const redirect = { uri: 'https://ap.example/redirect', origin: 'https://ap.example', encoded: false, own: false };
const cloudRedirect = {
  uri: 'https://cloud.example/redirect',
  origin: 'https://cloud.example',
  encoded: true,
  own: false,
};
const noApp: OAuth2Setup = { redirect, buildsUrl: false };
const platform: OAuth2Setup = { ...noApp, app: { type: 'PLATFORM_OAUTH2', clientId: 'platform-id', redirect } };
const cloud: OAuth2Setup = { ...noApp, app: { type: 'CLOUD_OAUTH2', clientId: 'cloud-id', redirect: cloudRedirect } };
const both = ['authorization_code', 'client_credentials'] as const;
const values = { tenant: ' acme ', [OAUTH2_FIELD_KEYS.clientId]: ' id ', [OAUTH2_FIELD_KEYS.clientSecret]: ' secret ' };
const authorization: Authorization = { code: 'code-1', codeVerifier: 'verifier-1' };

const buildUrl = async () => ({ url: 'https://provider.example/authorize' });
const oauth2Methods = (spec: OAuth2Spec, setup: OAuth2Setup, redirectUrl?: string) =>
  createOAuth2Methods(spec, { setup, redirectUrl, buildUrl });

const labels = ({ fields }: AuthMethod) => fields.map(({ displayName }) => displayName);

describe('the methods of an OAuth2 auth', () => {
  test.each<[string, Partial<OAuth2Spec>, OAuth2Setup, string[]]>([
    ['without any app', {}, noApp, ['OAUTH2']],
    ['with a platform app', {}, platform, ['PLATFORM_OAUTH2', 'OAUTH2']],
    ['with a cloud app', {}, cloud, ['CLOUD_OAUTH2', 'OAUTH2']],
    ['with both grants', { grantTypes: [...both] }, cloud, ['CLOUD_OAUTH2', 'OAUTH2', 'OAUTH2']],
    ['without anybody signing in', { grantTypes: ['client_credentials'] }, cloud, ['OAUTH2']],
  ])('%s, the recommended one first', (_, change, setup, types) => {
    expect(oauth2Methods({ ...auth, ...change }, setup).map(({ type }) => type)).toEqual(types);
  });

  test('ask for a client only with the user’s own app, and always for the props', () => {
    const methods = oauth2Methods({ ...auth, grantTypes: [...both] }, platform);
    expect(methods.map(labels)).toEqual([
      ['Tenant'],
      ['Client ID', 'Client secret', 'Tenant'],
      ['Client ID', 'Client secret', 'Tenant'],
    ]);
    expect(methods.map(({ authorize }) => authorize !== undefined)).toEqual([true, true, false]);
  });

  test('share the property objects, so that input can be copied between methods', () => {
    const [first, second] = oauth2Methods(auth, platform) as [AuthMethod, AuthMethod];
    expect(first.fields[0]).toBe(second.fields[2]);
  });

  test('offer the permissions only where the server takes a choice and there is one', () => {
    const server = { ...platform, buildsUrl: true };
    expect(oauth2Methods(auth, server).map(labels)).toEqual([
      ['Tenant', 'Permissions'],
      ['Client ID', 'Client secret', 'Tenant', 'Permissions'],
    ]);
    expect(labels(oauth2Methods({ ...auth, scope: ['read'] }, server)[0] as AuthMethod)).toEqual(['Tenant']);
  });

  test('need no client where the server registers one', () => {
    const [method] = oauth2Methods({ ...auth, discovery: { authUrlProp: 'tenant' } }, { ...noApp, buildsUrl: true });
    expect(method?.fields.filter(({ required }) => required).map(({ key }) => key)).toEqual([
      'tenant',
      OAUTH2_FIELD_KEYS.scope,
    ]);
  });

  test('return the user to the page of whoever registered the app', () => {
    const methods = oauth2Methods(auth, cloud, 'redirect.html');
    expect(methods.map(({ variables }) => variables?.redirectUrl)).toEqual([
      cloudRedirect.uri,
      'https://connect.example/embed/redirect.html',
    ]);
  });

  describe('with a redirectUrl', () => {
    const page = 'https://connect.example/embed/redirect.html';
    const create = (redirectUrl: string) => {
      return oauth2Methods(auth, noApp, redirectUrl)[0]?.variables?.redirectUrl;
    };

    test.each([
      ['redirect.html', page],
      ['/back', 'https://connect.example/back'],
      ['//other.example/back', 'https://other.example/back'],
      ['http://localhost:81/back?tenant=1', 'http://localhost:81/back?tenant=1'],
    ])('%s', (given, expected) => expect(create(given)).toBe(expected));

    test.each([
      'https://user:word@app.example/back',
      'https://user@app.example/back',
      'https://app.example/back#part',
      'redirect.html#part',
      'https://[',
      'javascript:alert(1)',
      'data:text/html,x',
      'app:back',
    ])('%s: a failure, not another page', (given) => expect(() => create(given)).toThrow('unexpected_answer'));
  });

  test('have names an end user can tell apart', () => {
    const names = oauth2Methods({ ...auth, grantTypes: [...both] }, cloud).map(({ label }) => label?.('Acme').name);
    expect(names).toEqual(['Sign in with Acme', 'Your own OAuth app', 'Server to server']);
  });
});

describe('the value of the upsert', () => {
  const [viaPlatform] = oauth2Methods(auth, platform) as [AuthMethod];
  const [viaCloud] = oauth2Methods({ ...auth, authorizationMethod: 'HEADER' }, cloud) as [AuthMethod];
  const [own, clientCredentials] = oauth2Methods({ ...auth, grantTypes: [...both] }, noApp) as [AuthMethod, AuthMethod];
  const common = { scope: 'read write', props: { tenant: 'acme' } };
  const withCode = { ...common, code: 'code-1', code_challenge: 'verifier-1' };

  test.each<[string, AuthMethod, Authorization | undefined, object]>([
    [
      'of a platform app',
      viaPlatform,
      authorization,
      { type: 'PLATFORM_OAUTH2', client_id: 'platform-id', redirect_url: redirect.uri, ...withCode },
    ],
    [
      'of a cloud app',
      viaCloud,
      authorization,
      { type: 'CLOUD_OAUTH2', client_id: 'cloud-id', authorization_method: 'HEADER', ...withCode },
    ],
    [
      'of the user’s own app',
      own,
      authorization,
      {
        type: 'OAUTH2',
        client_id: 'id',
        client_secret: 'secret',
        redirect_url: redirect.uri,
        grant_type: 'authorization_code',
        ...withCode,
      },
    ],
    [
      'without PKCE',
      viaPlatform,
      { code: 'c%2F1' },
      { type: 'PLATFORM_OAUTH2', client_id: 'platform-id', redirect_url: redirect.uri, ...common, code: 'c%2F1' },
    ],
    [
      'of client credentials',
      clientCredentials,
      undefined,
      {
        type: 'OAUTH2',
        client_id: 'id',
        client_secret: 'secret',
        redirect_url: redirect.uri,
        grant_type: 'client_credentials',
        ...common,
        code: 'FAKE_CODE',
      },
    ],
    [
      'of a client that the server registered',
      own,
      { code: 'c', discovered: { clientId: 'found', clientSecret: 'found-secret', props: { tenant: 'found' } } },
      {
        type: 'OAUTH2',
        client_id: 'found',
        client_secret: 'found-secret',
        redirect_url: redirect.uri,
        grant_type: 'authorization_code',
        scope: 'read write',
        props: { tenant: 'found' },
        code: 'c',
      },
    ],
  ])('%s is what the API documents', (_, method, given, expected) => {
    const value = method.serialize(values, given);
    expect(value).toEqual(expected);
    const body = { externalId: 'a', displayName: 'a', pieceName: 'p', projectId: 'p', type: value.type, value };
    expect(UpsertAppConnectionRequestBody.safeParse(body).error).toBeUndefined();
  });

  test('names the scopes that were left on, in their own order', () => {
    const [method] = oauth2Methods(auth, { ...platform, buildsUrl: true }) as [AuthMethod];
    expect(method.serialize({ ...values, [OAUTH2_FIELD_KEYS.scope]: [1] }, authorization)).toMatchObject({
      scope: 'write',
    });
    expect(method.serialize({ ...values, [OAUTH2_FIELD_KEYS.scope]: [1, 0] }, authorization)).toMatchObject({
      scope: 'read write',
    });
  });
});

test('every scope is chosen where there is no choice', () => {
  expect(selectedScopes(auth, values)).toEqual(['read', 'write']);
});

test('the client is the app’s, or the one that was typed', () => {
  expect([platform.app, undefined].map((app) => clientIdOf({ app }, values))).toEqual(['platform-id', 'id']);
});
