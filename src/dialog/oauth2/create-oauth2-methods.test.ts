import { describe, expect, test } from 'vitest';
import type { AuthMethod } from '../../auth-types/index.ts';
import type { OAuth2Setup } from '../../model/oauth2.ts';
import { OAUTH2_FIELD_KEYS, type OAuth2Spec } from './oauth2-client.ts';
import {
  both,
  cloud,
  cloudRedirect,
  noApp,
  oauth2Methods,
  oauth2Spec,
  platform,
  stubLocation,
} from './testing/oauth2-methods.ts';

stubLocation();

const labels = ({ fields }: AuthMethod) => fields.map(({ displayName }) => displayName);

describe('the methods of an OAuth2 auth', () => {
  test.each<[string, Partial<OAuth2Spec>, OAuth2Setup, string[]]>([
    ['without any app', {}, noApp, ['OAUTH2']],
    ['with a platform app', {}, platform, ['PLATFORM_OAUTH2', 'OAUTH2']],
    ['with a cloud app', {}, cloud, ['CLOUD_OAUTH2', 'OAUTH2']],
    ['with both grants', { grantTypes: [...both] }, cloud, ['CLOUD_OAUTH2', 'OAUTH2', 'OAUTH2']],
    ['without anybody signing in', { grantTypes: ['client_credentials'] }, cloud, ['OAUTH2']],
  ])('%s, the recommended one first', (_, change, setup, types) => {
    expect(oauth2Methods({ ...oauth2Spec, ...change }, setup).map(({ type }) => type)).toEqual(types);
  });

  test('ask for a client only with the user’s own app, and always for the props', () => {
    const methods = oauth2Methods({ ...oauth2Spec, grantTypes: [...both] }, platform);
    expect(methods.map(labels)).toEqual([
      ['Tenant'],
      ['Client ID', 'Client secret', 'Tenant'],
      ['Client ID', 'Client secret', 'Tenant'],
    ]);
    expect(methods.map(({ authorize }) => authorize !== undefined)).toEqual([true, true, false]);
  });

  test('share the property objects, so that input can be copied between methods', () => {
    const [first, second] = oauth2Methods(oauth2Spec, platform) as [AuthMethod, AuthMethod];
    expect(first.fields[0]).toBe(second.fields[2]);
  });

  test('offer the permissions only where the server takes a choice and there is one', () => {
    const server = { ...platform, buildsUrl: true };
    expect(oauth2Methods(oauth2Spec, server).map(labels)).toEqual([
      ['Tenant', 'Permissions'],
      ['Client ID', 'Client secret', 'Tenant', 'Permissions'],
    ]);
    expect(labels(oauth2Methods({ ...oauth2Spec, scope: ['read'] }, server)[0] as AuthMethod)).toEqual(['Tenant']);
  });

  test('need no client where the server registers one', () => {
    const [method] = oauth2Methods(
      { ...oauth2Spec, discovery: { authUrlProp: 'tenant' } },
      { ...noApp, buildsUrl: true },
    );
    expect(method?.fields.filter(({ required }) => required).map(({ key }) => key)).toEqual([
      'tenant',
      OAUTH2_FIELD_KEYS.scope,
    ]);
  });

  test('return the user to the page of whoever registered the app', () => {
    const methods = oauth2Methods(oauth2Spec, cloud, 'redirect.html');
    expect(methods.map(({ variables }) => variables?.redirectUrl)).toEqual([
      cloudRedirect.uri,
      'https://connect.example/embed/redirect.html',
    ]);
  });

  describe('with a redirectUrl', () => {
    const page = 'https://connect.example/embed/redirect.html';
    const create = (redirectUrl: string) => {
      return oauth2Methods(oauth2Spec, noApp, redirectUrl)[0]?.variables?.redirectUrl;
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
    const names = oauth2Methods({ ...oauth2Spec, grantTypes: [...both] }, cloud).map(
      ({ label }) => label?.('Acme').name,
    );
    expect(names).toEqual(['Sign in with Acme', 'Your own OAuth app', 'Server to server']);
  });
});
