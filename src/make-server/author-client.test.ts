import { describe, expect, test } from 'vitest';
import { createMakeAuthorClient } from './author-client.ts';
import type { DefinitionSection } from './definition.ts';
import { authorCalls } from './testing/author-calls.ts';
import { base, type Faults, recordedMake, token } from './testing/recorded-make.ts';

function authorOf(answers: Faults = {}) {
  const { fetch, arrived } = recordedMake(answers);
  return { author: createMakeAuthorClient({ baseUrl: base, token, fetch }), arrived };
}

const definition = 'GET /sdk/apps/connections/shop';

test.each(authorCalls)('%s', async (arrives, call, body, type) => {
  const { author, arrived } = authorOf();
  await call(author);
  expect(arrived.map(({ method, address }) => `${method} ${address}`)).toEqual([arrives]);
  expect([arrived[0]?.text, arrived[0]?.headers.get('content-type')]).toEqual([body, type ?? null]);
  expect(arrived[0]?.headers.get('authorization')).toBe(`Token ${token}`);
});

describe('answers become our words:', () => {
  test('a list, with versions as numbers, aliases in both notations, and what has no name left out', async () => {
    const appConnections = [
      { name: 'a', label: 'A', type: 'oauth', parameters: {}, app_version: 1, alias_to: null },
      { name: 'b', type: 'basic', app_version: '2', aliasTo: 'a' },
      { label: 'C' },
    ];
    const { author } = authorOf({ 'GET /sdk/apps/shop/connections': () => Response.json({ appConnections }) });
    expect(await author.list('shop')).toEqual([
      { name: 'a', label: 'A', type: 'oauth', parameters: {}, appVersion: '1', aliasTo: undefined },
      { name: 'b', label: 'b', type: 'basic', parameters: undefined, appVersion: '2', aliasTo: 'a' },
    ]);
  });

  test('a definition', async () => {
    const appConnection = { name: 'shop', label: 'Shop', type: 'oauth', connectedSystemName: null, appVersion: 3 };
    const { author } = authorOf({ [definition]: () => Response.json({ appConnection }) });
    expect(await author.get('shop')).toEqual({ ...appConnection, connectedSystemName: undefined, appVersion: '3' });
  });

  test('a section, with its comments', async () => {
    const section = '// mine\r\n[1,]';
    const { author } = authorOf({ [`${definition}/scope`]: () => new Response(section) });
    expect(await author.getSection('shop', 'scope')).toBe(section);
  });

  test('whether common data changed', async () => {
    const { author } = authorOf({
      'PUT /sdk/apps/connections/shop/common': () => Response.json({ changed: false }),
    });
    expect(await author.setCommon('shop', {})).toBe(false);
  });
});

describe('a refusal is a MakeApiError that says', () => {
  const says = (body: unknown, status = 400) => Response.json(body, { status });
  test.each<[string, () => Response, object]>([
    [
      'the detail',
      () => says({ detail: 'Invalid scope', message: 'Bad Request', code: 'SC400' }),
      { message: 'Invalid scope', status: 400, code: 'SC400' },
    ],
    ['all details', () => says({ detail: ['One.', 'Two.'], message: 'x' }), { message: 'One.\nTwo.' }],
    ['the message, without detail', () => says({ message: 'Access denied' }, 403), { message: 'Access denied' }],
    [
      'the message, with an empty detail',
      () => says({ detail: [], message: 'Bad Request' }),
      { message: 'Bad Request' },
    ],
    [
      'what else is wrong',
      () =>
        says({
          detail: 'Validation failed.',
          suberrors: [{ message: 'Missing a.', name: 'a' }, {}, null, { message: 'B.' }],
        }),
      { message: 'Validation failed.\nMissing a.\nB.', code: undefined },
    ],
    [
      'the status, of a page',
      () => new Response('<h1>Oops</h1>', { status: 502, statusText: 'Bad Gateway' }),
      { message: 'Bad Gateway', status: 502, code: undefined },
    ],
    ['the number, of a page without words', () => new Response('x', { status: 503 }), { message: 'HTTP status 503' }],
    [
      'how long to wait',
      () => Response.json({ message: 'Limit' }, { status: 429, headers: { 'retry-after': '30' } }),
      { status: 429, retryAfter: 30 },
    ],
    ['not how long to wait, if nobody knows', () => says({}, 429), { status: 429, retryAfter: undefined }],
    ['that it leads elsewhere', () => Response.redirect('https://evil.example', 302), { status: 302 }],
    [
      'that the answer is no JSON',
      () => new Response('Hello'),
      { status: 200, message: expect.stringMatching(/unusable/) },
    ],
    ['that the answer is another', () => Response.json({ appConnection: null }), { status: 200 }],
  ])('%s', async (_, answer, expected) => {
    const { author, arrived } = authorOf({ [definition]: answer });
    await expect(author.get('shop')).rejects.toMatchObject({ name: 'MakeApiError', ...expected });
    expect(arrived).toHaveLength(1);
  });

  test('that there was no answer', async () => {
    const { author } = authorOf({ [definition]: 'drop' });
    const expected = { name: 'MakeApiError', status: 0, message: 'Make could not be reached.' };
    await expect(author.get('shop')).rejects.toMatchObject({ ...expected, cause: expect.any(TypeError) });
  });
});

describe('nothing is sent for a name that can be none:', () => {
  test.each(['', '.', '..', 'a/b', '../users', 'a%2fb', 'a?b', 'a b', '-a'])('%j', async (name) => {
    const { author, arrived } = authorOf({});
    await expect(author.get(name)).rejects.toThrow(TypeError);
    await expect(author.list(name)).rejects.toThrow(TypeError);
    expect(arrived).toEqual([]);
  });

  test.each(['common', '', '../x', 'constructor'])('a section called %j', async (section) => {
    const { author, arrived } = authorOf({});
    await expect(author.getSection('shop', section as DefinitionSection)).rejects.toThrow(TypeError);
    expect(arrived).toEqual([]);
  });
});
