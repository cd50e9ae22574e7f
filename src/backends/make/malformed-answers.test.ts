import { describe, expect, test } from 'vitest';
import { BackendError } from '../problem.ts';
import { problemFromHttp } from './errors.ts';
import { toFields } from './parameters.ts';
import { parseMakeOptions } from './setup.ts';
import { toConnection, toConnections } from './wire.ts';
import { hasAuthorizeRequest, toDefinitionList, toScopes, toWireDefinition } from './wire-definition.ts';

/** JSON whose conversion to a text or a number throws a TypeError. */
const unprintable = { toString: null, valueOf: null };
const nothing = [null, undefined, true, 7, 'text', [], {}];

const parsers: [name: string, parse: (answer: unknown) => unknown, malformed: unknown[]][] = [
  ['a list of connections', toConnections, [{ connections: null }, { connections: {} }, { connections: 'x' }]],
  ['a connection', toConnection, [{ connection: null }, { connection: [] }, { connection: { id: null } }]],
  ['a list of definitions', toDefinitionList, [{ appConnections: null }, { appConnections: unprintable }]],
  ['a definition', (answer) => toWireDefinition(answer, 'acme'), [{ appConnection: null }, { appConnection: 'x' }]],
];

describe.each(parsers)('what is not %s', (_, parse, malformed) => {
  test.each([...nothing, ...malformed].map((answer) => [answer]))('%j is an unexpected answer', (answer) => {
    expect(() => parse(answer)).toThrow(BackendError);
    expect(() => parse(answer)).toThrow('unexpected_answer');
  });
});

test('a mismatch is told in the cause', () => {
  let error: unknown;
  try {
    toConnections({ connections: 5 });
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toMatchObject({ cause: { name: '$ZodError', issues: [{ path: ['connections'] }] } });
});

describe('what can be read of', () => {
  test('lists with entries that cannot be read', () => {
    const odd = {
      id: 1,
      name: unprintable,
      accountName: 5,
      metadata: unprintable,
      uid: [],
      expire: {},
      scenarioUsages: 1,
    };
    expect(toConnections({ connections: [null, 5, {}, { id: {} }, odd] })).toMatchObject([
      { id: '1', name: '', typeId: '', account: undefined, expire: undefined, usages: undefined },
    ]);
    const definitions = [null, 5, { label: 'no name' }, { name: 'acme', label: unprintable, scope: 'read', type: 5 }];
    expect(toDefinitionList({ appConnections: definitions })).toMatchObject([{ name: 'acme', scope: [] }]);
  });

  test.each<[unknown, string[], boolean]>([
    [null, [], false],
    ['read', [], false],
    [['read', 5, null, unprintable], ['read'], false],
    [{ authorize: {} }, [], true],
    [{ requestToken: unprintable }, [], true],
    [{ authorize: null }, [], false],
  ])('the section %j', (section, scopes, authorize) => {
    expect(toScopes(section)).toEqual(scopes);
    expect(hasAuthorizeRequest(section)).toBe(authorize);
  });

  test.each([
    [null],
    ['x'],
    [[unprintable]],
    [unprintable],
    [{ detail: unprintable, message: unprintable, suberrors: unprintable }],
    [{ detail: [unprintable], suberrors: [null, 5, { message: unprintable }] }],
  ])('the refusal %j: a problem without detail', (body) =>
    expect(problemFromHttp({ kind: 'status', status: 400, body }, true)).toEqual({ code: 'unexpected_answer' }),
  );
});

describe('a parameter', () => {
  const members = ['label', 'help', 'required', 'default', 'validate', 'pattern', 'options', 'sort', 'labels', 'spec'];
  const types = ['text', 'password', 'number', 'port', 'boolean', 'select', 'array', 'collection', 'date', 'hidden'];

  test.each(types)('of type %s is read, whatever its other members hold', (type) => {
    for (const member of [...members, 'nested', 'title', 'multiple', 'time']) {
      for (const value of [...nothing, unprintable, [unprintable], { store: [unprintable], default: unprintable }]) {
        const fields = toFields([{ name: 'a', type, [member]: value }]);
        expect(fields.every(({ key, displayName }) => key === 'a' && typeof displayName === 'string')).toBe(true);
      }
    }
  });

  test('with a default that has no JSON has none', () => {
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    for (const value of [circular, 1n, () => 1, Symbol('s')]) {
      expect(toFields([{ name: 'a', default: value }])).toEqual([expect.not.objectContaining({ defaultValue: value })]);
    }
  });
});

describe('options', () => {
  const least = { kind: 'make', baseUrl: 'https://host.example/make/', teamId: 7 };

  test.each([...nothing, { ...least, teamId: '7' }, { ...least, baseUrl: unprintable }].map((options) => [options]))(
    'are not %j',
    (options) => expect(parseMakeOptions(options)).toBeUndefined(),
  );

  test('do without what makes no sense', () => {
    const headers = { 'X-Number': 5, 'X-Flag': true, 'X-Text': 'a', 'X-None': null, 'X-Odd': unprintable };
    const definitions = ['shop', null, 5, {}, { name: 'acme', scope: null }];
    expect(parseMakeOptions({ ...least, headers, definitions, oauthStart: 5 })).toMatchObject({
      baseUrl: 'https://host.example/make',
      headers: { 'X-Number': '5', 'X-Flag': 'true', 'X-Text': 'a' },
      definitions: ['shop', { name: 'acme', scope: [] }],
      oauthStart: 'oauth/{mode}/{id}',
    });
    expect(parseMakeOptions({ ...least, headers })?.headers).not.toHaveProperty('X-Odd');
  });

  test.each(['https://host.example/make?x=1', 'https://host.example/make#x'])('have no base URL %s', (baseUrl) =>
    expect(parseMakeOptions({ ...least, baseUrl })).toBeUndefined(),
  );
});
