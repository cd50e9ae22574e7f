import { expect, test } from 'vitest';
import { encodeBase64Url } from './base64url.ts';
import { readJwt } from './jwt.ts';

const part = (value: unknown) => encodeBase64Url(JSON.stringify(value));

test('a JWT', () =>
  expect(readJwt(`${part({ kid: 'ключ?>' })}.${part({ exp: 5 })}.signature`)).toEqual({
    header: { kid: 'ключ?>' },
    claims: { exp: 5 },
  }));

test.each([
  ['', 'nothing'],
  ['opaque', 'one part'],
  ['a.b.c', 'no JSON'],
  [`${part('text')}.${part({})}.x`, 'a header that is no object'],
  [`${part({})}.${part(null)}.x`, 'claims that are no object'],
  [`${part({})}.%.x`, 'no base64url'],
])('%j is none: %s', (token) => expect(readJwt(token)).toBeUndefined());
