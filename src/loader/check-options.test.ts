import { describe, expect, test } from 'vitest';
import { checkOptions } from './check-options.ts';

const instanceUrl = 'https://ap.example';
const pieceName = '@activepieces/piece-slack';
const session = { token: 't', projectId: 'p' };
const make = { kind: 'make', baseUrl: 'https://host.example/make', teamId: 1 };
const url = 'http(s) URL';

/** `invalid_options` with this sentence. */
const refusal = (sentence: string) =>
  expect.objectContaining({ code: 'invalid_options', error: sentence, message: `Activepieces: ${sentence}` });

const configure = (options: unknown) => () => checkOptions('configure', options);

describe('configure() without what it needs', () => {
  const token = 'configure({ jwtToken }) must be of type string | function (required), but got';
  const instance = `configure({ instanceUrl }) must be of type ${url} (required), but got`;

  test.each<[unknown, string]>([
    [undefined, 'configure(options) must be of type object, but got undefined.'],
    [null, 'configure(options) must be of type object, but got Null.'],
    ['secret-jwt', 'configure(options) must be of type object, but got String.'],
    [[], 'configure(options) must be of type object, but got Array.'],
    [{}, `${instance} undefined.`],
    [{ instanceUrl: '', jwtToken: 'x' }, `${instance} "".`],
    [{ instanceUrl: null, jwtToken: 'x' }, `${instance} Null.`],
    [{ instanceUrl }, `${token} undefined.`],
    [{ instanceUrl, jwtToken: '' }, `${token} "".`],
    [
      { instanceUrl, session: {} },
      'configure({ session: { token } }) must be of type string (required), but got undefined.',
    ],
    [
      { instanceUrl, session: { token: 't', projectId: '' } },
      'configure({ session: { projectId } }) must be of type string (required), but got "".',
    ],
    [{ backend: {} }, `configure({ backend: { kind } }) must be of type 'make' (required), but got undefined.`],
    [
      { backend: { ...make, baseUrl: undefined } },
      `configure({ backend: { baseUrl } }) must be of type ${url} (required), but got undefined.`,
    ],
    [
      { backend: { ...make, teamId: null } },
      'configure({ backend: { teamId } }) must be of type number (required), but got Null.',
    ],
  ])('%j', (options, sentence) => expect(configure(options)).toThrow(refusal(sentence)));
});

describe('configure() with an option of another type', () => {
  test.each<[string, object, string, string]>([
    ['instanceUrl', { instanceUrl: 5 }, `${url} (required)`, '5'],
    ['instanceUrl', { instanceUrl: 'ap.example' }, `${url} (required)`, '"ap.example"'],
    ['instanceUrl', { instanceUrl: 'javascript:alert(1)' }, `${url} (required)`, '"javascript:alert(1)"'],
    ['jwtToken', { jwtToken: 12345 }, 'string | function (required)', 'Number'],
    ['jwtToken', { jwtToken: Promise.resolve('x') }, 'string | function (required)', 'Promise'],
    ['session', { session: 'secret' }, 'object', 'String'],
    ['session: { token }', { session: { ...session, token: 12345 } }, 'string (required)', 'Number'],
    ['session: { projectId }', { session: { ...session, projectId: [] } }, 'string (required)', 'Array'],
    ['dialogUrl', { dialogUrl: 5 }, url, '5'],
    ['dialogUrl', { dialogUrl: '/embed' }, url, '"/embed"'],
    ['redirectUrl', { redirectUrl: {} }, 'string', 'Object'],
    ['cloudOAuth2Url', { cloudOAuth2Url: true }, 'string', 'true'],
    ['preload', { preload: 'yes' }, 'boolean | string[]', '"yes"'],
    ['preload', { preload: ['a', 5] }, 'boolean | string[]', 'Array'],
    ['loadTimeout', { loadTimeout: '5s' }, 'number', '"5s"'],
    ['embedding', { embedding: 'de' }, 'object', '"de"'],
    ['embedding: { locale }', { embedding: { locale: 5 } }, 'string', '5'],
    ['embedding: { texts }', { embedding: { texts: ['Connect'] } }, 'object', 'Array'],
    ['embedding: { styling }', { embedding: { styling: 'dark' } }, 'object', '"dark"'],
    [
      'embedding: { styling: { mode } }',
      { embedding: { styling: { mode: 'sepia' } } },
      "'light' | 'dark' | 'system'",
      '"sepia"',
    ],
    [
      'embedding: { styling: { mode } }',
      { embedding: { styling: { mode: ['dark'] } } },
      "'light' | 'dark' | 'system'",
      'Array',
    ],
    ['embedding: { styling: { fontUrl } }', { embedding: { styling: { fontUrl: 5 } } }, 'string', '5'],
    ['embedding: { styling: { fontFamily } }', { embedding: { styling: { fontFamily: ['X'] } } }, 'string', 'Array'],
    ['embedding: { styling: { theme } }', { embedding: { styling: { theme: 'red' } } }, 'object', '"red"'],
    ['embedding: { styling: { theme } }', { embedding: { styling: { theme: [] } } }, 'object', 'Array'],
    ['backend', { backend: 'make' }, 'object', '"make"'],
    ['backend: { kind }', { backend: { ...make, kind: 'zapier' } }, "'make' (required)", '"zapier"'],
    ['backend: { baseUrl }', { backend: { ...make, baseUrl: '/make' } }, `${url} (required)`, '"/make"'],
    ['backend: { teamId }', { backend: { ...make, teamId: '1' } }, 'number (required)', '"1"'],
    ['backend: { headers }', { backend: { ...make, headers: 'Token secret' } }, 'object', 'String'],
    ['backend: { definitions }', { backend: { ...make, definitions: 'app' } }, 'Array', '"app"'],
    ['backend: { oauthStart }', { backend: { ...make, oauthStart: () => '' } }, 'string', 'Function'],
  ])('%s: %j', (option, options, type, found) =>
    expect(configure({ instanceUrl, jwtToken: 'x', ...options })).toThrow(
      refusal(`configure({ ${option} }) must be of type ${type}, but got ${found}.`),
    ),
  );

  test('shows no text that is as long as a token', () => {
    const jwt = `eyJ${'x'.repeat(200)}`;
    expect(configure({ instanceUrl: jwt, jwtToken: 'https://ap.example' })).toThrow(
      refusal(`configure({ instanceUrl }) must be of type ${url} (required), but got String.`),
    );
  });
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

describe.each(['connect', 'connections'] as const)('%s()', (method) => {
  const check = (options: unknown) => () => checkOptions(method, options);

  test.each<[unknown, string]>([
    ['@activepieces/piece-slack', 'String'],
    [null, 'Null'],
    [undefined, 'undefined'],
    [[], 'Array'],
    [() => undefined, 'Function'],
  ])('needs an object, not %j', (options, found) =>
    expect(check(options)).toThrow(refusal(`${method}(options) must be of type object, but got ${found}.`)),
  );

  test.each<[string, object, string, string]>([
    ['pieceName', { pieceName: 5 }, 'string', '5'],
    ['connectionName', { connectionName: 5 }, 'string', '5'],
    ['displayName', { displayName: {} }, 'string', 'Object'],
    ['newWindow', { newWindow: 'yes' }, 'object | boolean', '"yes"'],
    ['newWindow: { width }', { newWindow: { width: '500px' } }, 'number', '"500px"'],
    ['newWindow: { height }', { newWindow: { height: {} } }, 'number', 'Object'],
    ['newWindow: { top }', { newWindow: { top: true } }, 'number', 'true'],
    ['newWindow: { left }', { newWindow: { left: [] } }, 'number', 'Array'],
    ['allowSetupLater', { allowSetupLater: 'yes' }, 'boolean', '"yes"'],
    ['scope', { scope: 'WORLD' }, "'PROJECT' | 'PLATFORM'", '"WORLD"'],
    ['projectIds', { projectIds: 'a' }, 'string[]', '"a"'],
    ['projectIds', { projectIds: ['a', 5] }, 'string[]', 'Array'],
    ['preSelectForNewProjects', { preSelectForNewProjects: 1 }, 'boolean', '1'],
    ['externalId', { externalId: 5 }, 'string', '5'],
    ['signal', { signal: true }, 'AbortSignal', 'true'],
    ['signal', { signal: new AbortController() }, 'AbortSignal', 'AbortController'],
    ['signal', { signal: { aborted: false } }, 'AbortSignal', 'Object'],
    ['onEvent', { onEvent: {} }, 'function', 'Object'],
    ['select', { select: 'one' }, 'boolean', '"one"'],
  ])('refuses %s: %j', (option, options, type, found) =>
    expect(check({ pieceName, ...options })).toThrow(
      refusal(`${method}({ ${option} }) must be of type ${type}, but got ${found}.`),
    ),
  );

  test.each<[string, object]>([
    ['no options', {}],
    ['what the official SDK accepts', { pieceName, connectionName: '', newWindow: {} }],
    ['a window of the default size', { pieceName, newWindow: true }],
    ['no window', { pieceName, newWindow: false }],
    ['sizes', { newWindow: { width: 0, height: 640.5, top: null, left: undefined } }],
    ['null and undefined', { pieceName: null, newWindow: null, scope: undefined, projectIds: null, signal: null }],
    ['a signal and an asynchronous callback', { signal: AbortSignal.timeout(1), onEvent: async () => undefined }],
    ['a platform scope', { scope: 'PLATFORM', projectIds: [], preSelectForNewProjects: false, externalId: 'x' }],
    ['other keys', { unknown: 5, view: 7 }],
  ])('accepts %s', (_, options) => expect(check(options)).not.toThrow());
});
