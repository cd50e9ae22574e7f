import { describe, expect, test, vi } from 'vitest';
import { BackendError } from '../problem.ts';
import { problemFromHttp } from './errors.ts';
import { toPiece, toReplaceable } from './wire.ts';
import { toPage, toPieces, toProjects } from './wire-list.ts';
import { toAuthorizationUrl, toCloudClientId, toOAuth2Flags, toPlatformApps } from './wire-oauth2.ts';
import { toOAuth2 } from './wire-oauth2-auth.ts';
import { toSettings } from './wire-settings.ts';

const instanceUrl = 'https://ap.example';

/** JSON whose conversion to a text throws a TypeError. */
const unprintable = { toString: null, valueOf: null };
const nothing = [null, undefined, true, 7, 'text', [], {}];

const piece = (auth: unknown, more: object = {}) => ({ name: 'p', displayName: 'P', version: '1.0.0', auth, ...more });
const withProps = (props: unknown) => piece({ type: 'CUSTOM_AUTH', props });
const oauth2 = (more: object) => ({ type: 'OAUTH2', authUrl: 'https://p.example', ...more });
const connection = { id: 'i', externalId: 'e', displayName: 'E', type: 'SECRET_TEXT', pieceName: 'p' };
const url = 'https://p.example/authorize';

const parsers: [name: string, parse: (answer: unknown) => unknown, malformed: unknown[]][] = [
  [
    'a piece',
    toPiece,
    [
      piece({}, { name: 5 }),
      piece({}, { version: null }),
      ...[{}, { type: null }, { type: {} }, [null], [{}, 5], 'x', 7].map((auth) => piece(auth)),
      ...['x', 5, [null], { a: null }, { a: 'x' }, { a: {} }, { a: { type: 5 } }].map(withProps),
      piece([{ type: 'SECRET_TEXT' }, { type: 'OIDC', props: { a: [] } }]),
    ],
  ],
  ['the connections for a piece', toReplaceable, [{ data: null }, { data: {} }, { data: 'x' }]],
  ['a page of connections', toPage, [{ data: null }, { data: { 0: connection } }, { next: 'x' }]],
  ['a list of projects', toProjects, [{ data: null }, { data: unprintable }]],
  ['the platform’s OAuth2 apps', (answer) => toPlatformApps(answer, 'p'), [{ data: null }]],
  [
    'an authorization URL',
    toAuthorizationUrl,
    [
      { authorizationUrl: null },
      { authorizationUrl: unprintable },
      ...[true, 'x', [], {}, { client_id: 5 }].map((discovered) => ({ authorizationUrl: url, discovered })),
    ],
  ],
  [
    'an OAuth2 auth',
    toOAuth2,
    [oauth2({ authUrl: 5 }), oauth2({ authUrl: null }), oauth2({ props: [5] }), oauth2({ props: { a: null } })],
  ],
];

function thrownBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

describe.each(parsers)('what is not %s', (_, parse, malformed) => {
  test.each([...nothing, ...malformed].map((answer) => [answer]))('%j is an unexpected answer', (answer) => {
    const error = thrownBy(() => parse(answer));
    expect(error).toBeInstanceOf(BackendError);
    expect(error).toMatchObject({ problem: { code: 'unexpected_answer' }, cause: { name: '$ZodError' } });
  });
});

test.each(['actions', 'triggers'])('the %s of a piece, which are most of its metadata, are not read', (name) => {
  const read = vi.fn();
  const members = new Proxy({}, { get: read, ownKeys: () => [] });
  expect(toPiece(piece({ type: 'SECRET_TEXT' }, { [name]: members })).auths).toMatchObject([{ type: 'SECRET_TEXT' }]);
  expect(read).not.toHaveBeenCalled();
});

test.each([null, undefined, true, 7, 'text', {}])('a list of pieces is not %j', (answer) =>
  expect(() => toPieces(answer)).toThrow(BackendError),
);

test.each([null, true, 7, 'text', []])('flags are not %j', (answer) => {
  expect(() => toOAuth2Flags(answer)).toThrow(BackendError);
  expect(() => toSettings(answer, instanceUrl)).toThrow(BackendError);
});

describe('what can be read of', () => {
  const auths = (auth: unknown) => toPiece(piece(auth)).auths;
  const noAuth = { displayName: '', type: 'NO_AUTH' };
  const secret = { displayName: '', type: 'SECRET_TEXT' };

  test.each<[unknown, object[]]>([
    [undefined, [noAuth]],
    [null, [noAuth]],
    [{ type: 'SECRET_TEXT', displayName: unprintable, description: 5, props: 'x' }, [secret]],
    [[{ type: 'SECRET_TEXT' }, null], [secret]],
    [[5, {}, { type: 'SECRET_TEXT' }, []], [secret]],
    [{ type: 'TELEPATHY', props: [null] }, [{ displayName: '', type: 'UNSUPPORTED', originalType: 'TELEPATHY' }]],
    [
      { type: 'BASIC_AUTH', username: null, password: { displayName: 'PIN', description: null } },
      [
        {
          displayName: '',
          type: 'BASIC_AUTH',
          username: { displayName: 'Username' },
          password: { displayName: 'PIN' },
        },
      ],
    ],
    [{ type: 'CUSTOM_AUTH', props: null }, [{ displayName: '', type: 'CUSTOM_AUTH', props: [] }]],
  ])('the auth %j', (auth, expected) => expect(auths(auth)).toEqual(expected));

  const common = { key: 'a', displayName: 'a', required: false };
  const dropdown = { ...common, type: 'SELECT', disabled: false, emptyValue: null };

  test.each<[object, object]>([
    [
      { type: 'ORACLE', options: 5 },
      { ...common, type: 'UNSUPPORTED', originalType: 'ORACLE' },
    ],
    [
      { type: 'SHORT_TEXT', required: 'yes', displayName: null, defaultValue: unprintable },
      { ...common, type: 'TEXT', emptyValue: '' },
    ],
    [
      { type: 'LONG_TEXT', defaultValue: 5 },
      { ...common, type: 'TEXT', multiline: true, defaultValue: 5, emptyValue: '' },
    ],
    [
      { type: 'NUMBER', defaultValue: '5' },
      { ...common, type: 'NUMBER', defaultValue: '5', emptyValue: null },
    ],
    [
      { type: 'NUMBER', defaultValue: [5] },
      { ...common, type: 'NUMBER', emptyValue: null },
    ],
    [
      { type: 'CHECKBOX', defaultValue: 'true' },
      { ...common, type: 'BOOLEAN' },
    ],
    [
      { type: 'MARKDOWN', variant: unprintable },
      { ...common, type: 'BANNER', text: '', variant: 'INFO', emptyValue: '' },
    ],
    [
      { type: 'STATIC_DROPDOWN', options: null },
      { ...dropdown, options: [] },
    ],
    [
      {
        type: 'STATIC_DROPDOWN',
        options: { options: [null, 5, { label: unprintable, value: 1 }, { value: {} }, {}], placeholder: 5 },
      },
      {
        ...dropdown,
        options: [
          { label: '1', value: 1 },
          { label: '{}', value: {} },
          { label: 'null', value: null },
        ],
      },
    ],
    [
      { type: 'STATIC_MULTI_SELECT_DROPDOWN', options: { options: [] }, defaultValue: 'x' },
      { ...dropdown, multiple: true, options: [], emptyValue: [] },
    ],
  ])('the property %j', (property, expected) => {
    expect(auths({ type: 'CUSTOM_AUTH', props: { a: property } })).toMatchObject([{ props: [expected] }]);
  });

  test('an OAuth2 auth with parts of other types', () => {
    const more = { scope: [5, 'read', null], extra: { a: 'b', c: null, d: unprintable }, discovery: 'x', pkce: 'yes' };
    const expected = { scope: ['read'], extra: { a: 'b', c: '', d: '' }, props: [] };
    expect(toOAuth2(oauth2(more))).toMatchObject(expected);
    expect(toOAuth2(oauth2({ scope: 'read', extra: [] }))).toMatchObject({ scope: [], extra: {} });
  });

  test('lists with entries that cannot be read', () => {
    const unreadable = [null, 5, [], {}, { ...connection, id: 5 }];
    expect(toReplaceable({ data: [...unreadable, connection], next: 5 })).toMatchObject({
      connections: [{ id: 'i' }],
      next: undefined,
    });
    const odd = { ...connection, owner: [], flowIds: {}, projectIds: [unprintable, 'p'], created: 5 };
    const { connections } = toPage({ data: [...unreadable, odd] });
    expect(connections).toMatchObject([{ id: 'i', projectIds: ['p'] }]);
    expect(connections[0]).not.toHaveProperty('created');
    const usage = (name: string, projectUsage: unknown) => ({ name, displayName: name, projectUsage });
    expect(
      toPieces([null, {}, usage('a', unprintable), usage('b', 1), usage('c', '9')]).map(({ name }) => name),
    ).toEqual(['b', 'a', 'c']);
    expect(toProjects({ data: [null, { id: 'p' }, { id: 'p', displayName: 'P' }] }).projects).toEqual([
      { id: 'p', displayName: 'P' },
    ]);
    const app = { pieceName: 'p', clientId: 'c' };
    expect(toPlatformApps({ data: [null, { ...app, clientId: 5 }, app], next: 5 }, 'p')).toEqual({ clientId: 'c' });
    expect(toPlatformApps({ data: [null, { ...app, pieceName: 'other' }] }, 'p')).toEqual({});
  });

  test('a list of the cloud without an app for the piece: none', () => {
    expect(toCloudClientId({ other: null }, 'p')).toBeUndefined();
  });

  test.each([[{ p: null }], [{ p: [] }], [{ p: {} }], [{ p: { clientId: 5 } }], [{ p: { clientId: ' ' } }]])(
    'the cloud’s apps %j: not the same as none',
    (answer) => expect(() => toCloudClientId(answer, 'p')).toThrow('unexpected_answer'),
  );

  test.each([
    { THEME: 'dark' },
    { THEME: { colors: [] } },
    { THEME: { colors: { primary: { default: unprintable } } } },
  ])('the flags %j: nothing', (flags) =>
    expect(toSettings(flags, instanceUrl)).toEqual({
      variables: { redirectUrl: `${instanceUrl}/redirect`, frontendUrl: instanceUrl, frontendHost: 'ap.example' },
    }),
  );

  test.each([
    unprintable,
    { code: unprintable, params: unprintable, message: unprintable },
    { code: 'ENTITY_NOT_FOUND', params: { entityType: unprintable, message: unprintable } },
    { code: 'ENTITY_NOT_FOUND', params: 'x' },
    { code: 'INVALID_APP_CONNECTION', params: { error: unprintable } },
    { code: 'constructor' },
    [unprintable],
  ])('the refusal %j: a problem', (body) => {
    const { code } = problemFromHttp({ kind: 'status', status: 400, body }, true);
    expect(['invalid_request', 'unexpected_answer', 'not_found', 'rejected']).toContain(code);
  });
});
