import { describe, expect, it } from 'vitest';
import type { OAuth2Auth } from '../model/oauth2.ts';
import { type AuthorizationParameters, authorizationUrl } from './authorization-url.ts';

const auth: OAuth2Auth = {
  authUrl: 'https://provider.example/authorize',
  scope: ['read', 'write'],
  prompt: 'consent',
  grantTypes: ['authorization_code'],
  extra: {},
  props: [],
};

function query(change: Partial<OAuth2Auth>, more: Partial<AuthorizationParameters> = {}) {
  const url = authorizationUrl({
    auth: { ...auth, ...change },
    clientId: 'client',
    redirectUri: 'https://ap.example/redirect',
    scope: 'read write',
    state: 'state-1',
    pkce: undefined,
    props: {},
    ...more,
  });
  return url === undefined ? undefined : [...new URL(url).searchParams].map(([key, value]) => `${key}=${value}`);
}

const usual = [
  'response_type=code',
  'client_id=client',
  'redirect_uri=https://ap.example/redirect',
  'access_type=offline',
  'state=state-1',
  'prompt=consent',
  'scope=read write',
];
const without = (key: string) => usual.filter((parameter) => !parameter.startsWith(`${key}=`));

const pkce = { method: 'S256', verifier: 'secret-verifier', challenge: 'challenge' } as const;

const table: [what: string, Partial<OAuth2Auth>, Partial<AuthorizationParameters>, string[] | undefined][] = [
  ['the usual parameters', {}, {}, usual],
  ['no prompt for `omit`', { prompt: 'omit' }, {}, without('prompt')],
  ['another prompt', { prompt: 'login' }, {}, usual.map((one) => one.replace('consent', 'login'))],
  ['no empty scope', {}, { scope: '' }, without('scope')],
  ['extra parameters', { extra: { duration: 'long' } }, {}, [...usual, 'duration=long']],
  [
    'extra over the usual ones',
    { extra: { access_type: 'online' } },
    {},
    usual.map((p) => p.replace('offline', 'online')),
  ],
  [
    'nothing for an empty extra',
    { extra: { access_type: '', prompt: '' } },
    {},
    without('access_type').filter((p) => p !== 'prompt=consent'),
  ],
  [
    'the piece’s own query first',
    { authUrl: 'https://p.example/a?user_scope=a:b,c' },
    {},
    ['user_scope=a:b,c', ...usual],
  ],
  [
    'no key twice',
    { authUrl: 'https://p.example/a?scope=old&x=1' },
    {},
    ['scope=read write', 'x=1', ...without('scope')],
  ],
  ['PKCE with S256', {}, { pkce }, [...usual, 'code_challenge_method=S256', 'code_challenge=challenge']],
  [
    'filled placeholders in the scope',
    {},
    { scope: '{org}:read', props: { org: 'acme' } },
    usual.map((p) => p.replace('read write', 'acme:read')),
  ],
  [
    'no challenge that is not ours',
    { authUrl: 'https://p.example/a?code_challenge=x&code_challenge_method=S256' },
    {},
    usual,
  ],
  [
    'our challenge over the piece’s',
    { extra: { code_challenge: 'x', code_challenge_method: 'plain' } },
    { pkce },
    [...usual, 'code_challenge_method=S256', 'code_challenge=challenge'],
  ],
  [
    'no request object',
    { authUrl: 'https://p.example/a?request_uri=urn:x', extra: { request: 'jwt', request_uri: 'urn:x' } },
    {},
    usual,
  ],
  ['nothing of an address that is none', { authUrl: '{url}' }, { props: { url: 'provider' } }, undefined],
  ['nothing of a script', { authUrl: '{url}' }, { props: { url: 'javascript:alert(1)//https://' } }, undefined],
  ['nothing of a file', { authUrl: 'file:///etc' }, {}, undefined],
  ['nothing without a host', { authUrl: 'https://{tenant}/a' }, { props: { tenant: '' } }, undefined],
];

describe('authorizationUrl', () => {
  it.each(table)('has %s', (_, change, more, expected) => {
    expect(query(change, more)).toEqual(expected);
  });

  it.each(['response_type', 'client_id', 'redirect_uri', 'state', 'scope', 'code_challenge', 'code_challenge_method'])(
    'keeps its own %s, whatever the piece says',
    (name) => {
      const piece = { authUrl: `https://p.example/a?${name}=piece&${name}=twice`, extra: { [name]: 'piece' } };
      expect(query(piece, { pkce })?.sort()).toEqual(query({}, { pkce })?.sort());
      expect(query({ extra: { [name]: '' } }, { pkce })).toEqual(query({}, { pkce }));
    },
  );

  it.each([
    ['https://host.example/', 'https://host.example/oauth/authorize'],
    ['https://host.example///', 'https://host.example/oauth/authorize'],
    ['https://host.example', 'https://host.example/oauth/authorize'],
    ['https://host.example/sub/', 'https://host.example/sub/oauth/authorize'],
  ])('joins %s and a path by one slash', (base, expected) => {
    const url = authorizationUrl({
      auth: { ...auth, authUrl: '{base}/oauth/authorize' },
      clientId: 'client',
      redirectUri: 'https://ap.example/redirect',
      scope: '',
      state: 's',
      pkce: undefined,
      props: { base },
    });
    expect(url?.split('?')[0]).toBe(expected);
  });

  it('never holds the verifier of S256', () => {
    expect(JSON.stringify(query({}, { pkce }))).not.toContain('secret-verifier');
  });

  it('fills placeholders in the address and keeps its fragment-free path', () => {
    const url = authorizationUrl({
      auth: { ...auth, authUrl: 'https://login.{region}.example/{tenant}/authorize' },
      clientId: 'client',
      redirectUri: 'https://ap.example/redirect',
      scope: '',
      state: 's',
      pkce: undefined,
      props: { region: 'eu', tenant: 'acme' },
    });
    expect(url).toMatch(/^https:\/\/login\.eu\.example\/acme\/authorize\?response_type=code&client_id=client&/);
  });
});
