import { describe, expect, test } from 'vitest';
import { checkOptions } from './check-options.ts';
import { invalidOptionsError } from './testing/refusal.ts';

const instanceUrl = 'https://ap.example';
const session = { token: 't', projectId: 'p' };
const make = { kind: 'make', baseUrl: 'https://host.example/make', teamId: 1 };
const url = 'http(s) URL without user, ? and #';

const configure = (options: unknown) => () => checkOptions('configure', options);

describe('configure() without what it needs', () => {
  const token = 'configure({ jwtToken }) must be of type string | function (required), but got';
  const instance = `configure({ instanceUrl }) must be of type ${url} (required), but got`;

  test.each<[unknown, string]>([
    [undefined, 'configure(options) must be of type Object, but got undefined.'],
    [null, 'configure(options) must be of type Object, but got Null.'],
    ['secret-jwt', 'configure(options) must be of type Object, but got string.'],
    [[], 'configure(options) must be of type Object, but got Array.'],
    [{}, `${instance} undefined.`],
    [{ instanceUrl: '', jwtToken: 'x' }, `${instance} "".`],
    [{ instanceUrl: null, jwtToken: 'x' }, `${instance} Null.`],
    [{ instanceUrl }, `${token} undefined.`],
    [{ instanceUrl, jwtToken: '' }, `${token} "".`],
    [
      { instanceUrl, session: {} },
      'configure({ session.token }) must be of type string (required), but got undefined.',
    ],
    [
      { instanceUrl, session: { token: 't', projectId: '' } },
      'configure({ session.projectId }) must be of type string (required), but got "".',
    ],
    [{ backend: {} }, `configure({ backend.kind }) must be of type 'make' (required), but got undefined.`],
    [
      { backend: { ...make, baseUrl: undefined } },
      `configure({ backend.baseUrl }) must be of type ${url} (required), but got undefined.`,
    ],
    [
      { backend: { ...make, teamId: null } },
      'configure({ backend.teamId }) must be of type number (required), but got Null.',
    ],
  ])('%j', (options, sentence) => expect(configure(options)).toThrow(invalidOptionsError(sentence)));
});

describe('configure() with an option of another type', () => {
  test.each<[string, object, string, string]>([
    ['instanceUrl', { instanceUrl: 5 }, `${url} (required)`, 'number'],
    ['instanceUrl', { instanceUrl: 'ap.example' }, `${url} (required)`, 'string'],
    ['instanceUrl', { instanceUrl: 'javascript:alert(1)' }, `${url} (required)`, 'string'],
    ['instanceUrl', { instanceUrl: 'https://[' }, `${url} (required)`, 'string'],
    ['instanceUrl', { instanceUrl: new URL('https://ap.example') }, `${url} (required)`, 'URL'],
    ['jwtToken', { jwtToken: 12345 }, 'string | function (required)', 'number'],
    ['jwtToken', { jwtToken: Promise.resolve('x') }, 'string | function (required)', 'Promise'],
    ['session', { session: 'secret' }, 'Object', 'string'],
    ['session.token', { session: { ...session, token: 12345 } }, 'string (required)', 'number'],
    ['session.projectId', { session: { ...session, projectId: [] } }, 'string (required)', 'Array'],
    ['dialogUrl', { dialogUrl: 5 }, 'http(s) URL without user', 'number'],
    ['dialogUrl', { dialogUrl: '/embed' }, 'http(s) URL without user', 'string'],
    ['redirectUrl', { redirectUrl: {} }, 'URL without user, ? and #', 'Object'],
    ['cloudOAuth2Url', { cloudOAuth2Url: 5 }, url, 'number'],
    ['cloudOAuth2Url', { cloudOAuth2Url: 'secrets.example' }, url, 'string'],
    ['preload', { preload: 'yes' }, 'boolean | string[]', 'string'],
    ['preload', { preload: ['a', 5] }, 'boolean | string[]', 'Array'],
    ['loadTimeout', { loadTimeout: '5s' }, 'number', 'string'],
    ['backend', { backend: 'make' }, 'Object', 'string'],
    ['backend.kind', { backend: { ...make, kind: 'zapier' } }, "'make' (required)", 'string'],
    ['backend.baseUrl', { backend: { ...make, baseUrl: '/make' } }, `${url} (required)`, 'string'],
    ['backend.teamId', { backend: { ...make, teamId: '1' } }, 'number (required)', 'string'],
  ])('%s: %j', (option, options, type, found) =>
    expect(configure({ instanceUrl, jwtToken: 'x', ...options })).toThrow(
      invalidOptionsError(`configure({ ${option} }) must be of type ${type}, but got ${found}.`),
    ),
  );
});

describe('configure() accepts', () => {
  test.each<[string, object]>([
    ['a token', { instanceUrl, jwtToken: 'x' }],
    ['a function', { instanceUrl, jwtToken: async () => 'x' }],
    ['a session', { instanceUrl, session, jwtToken: '' }],
    [
      'a backend without token',
      { backend: { ...make, headers: {}, definitions: ['a', { name: 'b' }], oauthStart: 'x' } },
    ],
    ['a list of OAuth2 apps', { instanceUrl, jwtToken: 'x', cloudOAuth2Url: 'https://secrets.example/ap' }],
    ['a relative redirectUrl', { instanceUrl, jwtToken: 'x', redirectUrl: 'redirect.html' }],
    ['piece names', { instanceUrl, jwtToken: 'x', preload: ['a', 'b'] }],
    ['no piece names', { instanceUrl, jwtToken: 'x', preload: [] }],
    ['false and 0', { instanceUrl, jwtToken: 'x', preload: false, loadTimeout: 0 }],
    [
      'options of the official SDK',
      {
        instanceUrl,
        jwtToken: 'x',
        prefix: '/',
        navigation: { handler: () => undefined },
        embedding: {
          containerId: 'x',
          locale: 'de',
          styling: { mode: 'dark', fontUrl: 'https://f.example/x.css', fontFamily: 'X' },
          builder: { disableNavigation: 'keep_home_button_only', homeButtonClickedHandler: () => undefined },
          dashboard: { hideSidebar: true },
        },
      },
    ],
    [
      'null, undefined and empty strings',
      {
        instanceUrl,
        jwtToken: 'x',
        session: null,
        backend: undefined,
        dialogUrl: null,
        preload: null,
        loadTimeout: undefined,
        redirectUrl: '',
        embedding: { locale: '', texts: null, styling: { mode: undefined, theme: null, fontUrl: '' } },
      },
    ],
  ])('%s', (_, options) => expect(configure(options)).not.toThrow());
});
