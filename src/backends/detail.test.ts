import { expect, test } from 'vitest';
import { readableDetail, redactSecrets } from './detail.ts';

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

test('what the user typed is not repeated', () => {
  expect(redactSecrets('Incorrect key sk-12345 for sk-12345.', ['sk-12345'])).toBe('Incorrect key ••• for •••.');
  expect(redactSecrets('no such user', ['', 'no'])).toBe('no such user');
});
