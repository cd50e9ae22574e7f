import { UpsertAppConnectionRequestBody } from '@activepieces/shared';
import { describe, expect, test } from 'vitest';
import type { AuthMethod } from '../../auth-types/index.ts';
import type { Authorization } from '../../model/oauth2.ts';
import { clientIdOf, OAUTH2_FIELD_KEYS, selectedScopes } from './oauth2-client.ts';
import {
  authorization,
  both,
  cloud,
  noApp,
  oauth2Methods,
  oauth2Spec,
  platform,
  redirect,
  stubLocation,
  values,
} from './testing/oauth2-methods.ts';

stubLocation();

describe('the value of the upsert', () => {
  const [viaPlatform] = oauth2Methods(oauth2Spec, platform) as [AuthMethod];
  const [viaCloud] = oauth2Methods({ ...oauth2Spec, authorizationMethod: 'HEADER' }, cloud) as [AuthMethod];
  const [own, clientCredentials] = oauth2Methods({ ...oauth2Spec, grantTypes: [...both] }, noApp) as [
    AuthMethod,
    AuthMethod,
  ];
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
    const [method] = oauth2Methods(oauth2Spec, { ...platform, buildsUrl: true }) as [AuthMethod];
    expect(method.serialize({ ...values, [OAUTH2_FIELD_KEYS.scope]: [1] }, authorization)).toMatchObject({
      scope: 'write',
    });
    expect(method.serialize({ ...values, [OAUTH2_FIELD_KEYS.scope]: [1, 0] }, authorization)).toMatchObject({
      scope: 'read write',
    });
  });
});

test('every scope is chosen where there is no choice', () => {
  expect(selectedScopes(oauth2Spec, values)).toEqual(['read', 'write']);
});

test('the client is the app’s, or the one that was typed', () => {
  expect([platform.app, undefined].map((app) => clientIdOf({ app }, values))).toEqual(['platform-id', 'id']);
});
