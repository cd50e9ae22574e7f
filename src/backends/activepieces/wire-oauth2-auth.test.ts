import { describe, expect, test } from 'vitest';
import { toOAuth2 } from './wire-oauth2-auth.ts';

describe('an OAuth2 auth', () => {
  const authUrl = 'https://provider.example/authorize';
  const least = { authUrl, scope: [], prompt: 'consent', grantTypes: ['authorization_code'], extra: {}, props: [] };

  test.each([
    [{}, {}],
    [
      { scope: ['a', 'b'], prompt: 'omit', pkce: false, pkceMethod: 'S256' },
      { scope: ['a', 'b'], prompt: 'omit' },
    ],
    [{ pkce: true }, { pkceMethod: 'plain' }],
    [{ pkce: true, pkceMethod: 'S256' }, { pkceMethod: 'S256' }],
    [
      { authorizationMethod: 'HEADER', extra: { a: 'b', c: '' } },
      { authorizationMethod: 'HEADER', extra: { a: 'b', c: '' } },
    ],
    [{ grantType: 'client_credentials' }, { grantTypes: ['client_credentials'] }],
    [
      { grantType: 'both_client_credentials_and_authorization_code' },
      { grantTypes: ['authorization_code', 'client_credentials'] },
    ],
    [{ prompt: 'select_account', grantType: 'device_code', scope: null, extra: null }, {}],
    [{ discovery: { serverUrlProp: 's', authUrlProp: 'u', tokenUrlProp: 't' } }, { discovery: { authUrlProp: 'u' } }],
    [
      { props: { region: { type: 'SHORT_TEXT', displayName: 'Region', required: true, defaultValue: 'eu' } } },
      {
        props: [
          {
            key: 'region',
            type: 'TEXT',
            emptyValue: '',
            displayName: 'Region',
            required: true,
            defaultValue: 'eu',
          },
        ],
      },
    ],
  ])('%j', (wire, expected) => {
    expect(toOAuth2({ type: 'OAUTH2', authUrl, tokenUrl: 'x', ...wire })).toEqual({ ...least, ...expected });
  });

  test('without an address is none', () => {
    expect(() => toOAuth2({ type: 'OAUTH2' })).toThrow();
  });
});
