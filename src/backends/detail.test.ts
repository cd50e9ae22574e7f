import { expect, test } from 'vitest';
import { readableDetail } from './detail.ts';

test.each([
  ['Invalid API key', 'Invalid API key'],
  ['connect ECONNREFUSED 127.0.0.1:1', 'connect ECONNREFUSED 127.0.0.1:1'],
  // Real answers (contract 10).
  [
    '{"length":108,"name":"error","severity":"FATAL","code":"28P01","file":"auth.c","line":"334","routine":"auth_failed"}',
    'severity: FATAL, code: 28P01, name: error, routine: auth_failed',
  ],
  ['{"response":{"status":500},"request":{}}', 'status: 500'],
  ['{"error":{"message":"No such user"}}', 'No such user'],
  ['{"errors":[{"detail":"Token expired"}]}', 'Token expired'],
  ['{"response":{"status":401,"data":{"error_description":"Bad token"}}}', 'Bad token'],
  ['<html><body><h1>502 Bad Gateway</h1></body></html>', '502 Bad Gateway'],
  ['a\n\n  b', 'a b'],
  ['{not json', '{not json'],
  ['', undefined],
  ['{}', undefined],
  [undefined, undefined],
  [42, undefined],
])('%j is shown as %j', (raw, shown) => expect(readableDetail(raw)).toBe(shown));

test('a huge message is cut', () => {
  const shown = readableDetail('x'.repeat(10_000));
  expect(shown).toHaveLength(300);
  expect(shown).toMatch(/…$/);
});

test.each<[what: string, raw: unknown, secret: string, shown: string]>([
  ['in plain text', 'Incorrect key sk-12345 for sk-12345.', 'sk-12345', 'Incorrect key ••• for •••.'],
  ['in JSON', JSON.stringify({ message: 'Bad "a"b" here' }), 'a"b"', 'Bad "••• here'],
  ['in JSON in a text', '400 {"error":"Bad a\\"b\\""}', 'a"b"', '400 {"error":"Bad •••"}'],
  ['that looks like a tag', 'Bad <hunter2>', '<hunter2>', 'Bad •••'],
  ['that contains a tag', 'Bad ab<br>cd', 'ab<br>cd', 'Bad •••'],
  ['that contains spaces', 'Bad one  two  three', 'one  two  three', 'Bad •••'],
  ['where it is cut', `${'x'.repeat(290)}sk-live-51Hx/kQ+z is bad`, 'sk-live-51Hx/kQ+z', `${'x'.repeat(290)}•••…`],
  ['with controls in it', 'Bad sk-\u202e123\u000045', 'sk-12345', 'Bad •••'],
  ['between the controls of a terminal', 'Bad \u001b[31msk-12\u001b[0m345', 'sk-12345', 'Bad •••'],
])('a secret is masked %s', (_, raw, secret, shown) => expect(readableDetail(raw, [secret])).toBe(shown));

test.each([
  ['Bad \u202eyek\u202c \u2066x\u2069\u200e\u200f\u061c', 'Bad yek x'],
  ['NUL\u0000 BEL\u0007 C1\u0085', 'NUL BEL C1'],
  ['\u001b[1;31mred\u001b[0m', 'red'],
  ['a\tb\r\nc', 'a b c'],
  ['\u0000\u202e', undefined],
])('%j is shown without controls', (raw, shown) => expect(readableDetail(raw)).toBe(shown));

test('no half of a character is left where a message is cut', () =>
  expect(readableDetail(`${'x'.repeat(298)}🔑 and more`)).toBe(`${'x'.repeat(298)}…`));

test('a masked text is shown without the user’s own private-use characters', () =>
  expect(readableDetail('a\ue000b', ['sk-12345'])).toBe('ab'));
