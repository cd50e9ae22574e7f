import { describe, expect, test } from 'vitest';
import type { Config } from './config.ts';
import { fetchCredentials } from './credentials.ts';

const fetchWith = (options: object) => fetchCredentials({ options } as Config);
const backend = { kind: 'make', baseUrl: 'https://host.example', teamId: 1 };
const session = { token: 't', projectId: 'p' };

test.each<[string, object, object | undefined]>([
  ['a text', { jwtToken: 'jwt' }, { jwtToken: 'jwt' }],
  ['a function', { jwtToken: () => 'jwt' }, { jwtToken: 'jwt' }],
  ['an asynchronous function', { jwtToken: async () => 'jwt' }, { jwtToken: 'jwt' }],
  ['a session', { session, jwtToken: () => 'jwt' }, { session }],
  ['a backend with a token', { backend, jwtToken: () => 'jwt' }, { jwtToken: 'jwt' }],
  ['a backend without', { backend }, undefined],
  ['a backend for which the function returns nothing', { backend, jwtToken: () => undefined }, undefined],
])('credentials from %s', async (_, options, expected) => expect(await fetchWith(options)).toEqual(expected));

describe('a jwtToken function rejects the call', () => {
  test.each<[unknown, string]>([
    ['', '""'],
    [undefined, 'undefined'],
    [null, 'Null'],
    [{ token: 'secret' }, 'Object'],
    [12345, 'number'],
    [['secret'], 'Array'],
  ])('if it returns %j', (returned, found) =>
    expect(fetchWith({ jwtToken: () => returned })).rejects.toMatchObject({
      code: 'authentication_failed',
      message: `Activepieces: The jwtToken function must return a token, but got ${found}.`,
    }),
  );

  test('if it returns no string for a backend', () =>
    expect(fetchWith({ backend, jwtToken: () => ({}) })).rejects.toMatchObject({ code: 'authentication_failed' }));

  test.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('signed out');
      },
    ],
    ['rejects', () => Promise.reject(new Error('signed out'))],
  ])('if it %s, with the cause', (_, jwtToken) =>
    expect(fetchWith({ jwtToken })).rejects.toMatchObject({
      code: 'authentication_failed',
      message: 'Activepieces: The jwtToken function failed; see its cause.',
      cause: new Error('signed out'),
    }),
  );
});
