import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pieces as demoPieces } from '../../../demo/pieces/index.ts';
import { authMethodOf } from '../../auth-types/index.ts';
import { toPiece } from '../../backends/activepieces/wire.ts';
import { toOAuth2 } from '../../backends/activepieces/wire-oauth2-auth.ts';
import type { FieldSpec } from '../../field-model.ts';
import type { AuthSpec } from '../../model/piece.ts';
import { isChecked, suggestFix } from './suggest-fix.ts';

const file = new URL('../../../docs/contracts/fixtures/activepieces/sample-pieces.json', import.meta.url);
const samplePieces: unknown[] = JSON.parse(readFileSync(file, 'utf8'));

/** As far as the piece declares them: the inputs of OAuth2 that are ours are tested by themselves. */
function fieldsOf(auth: AuthSpec): FieldSpec[] {
  if (auth.type === 'UNSUPPORTED') return [];
  return auth.type === 'OAUTH2' ? toOAuth2(auth.provider).props : authMethodOf(auth).fields;
}

const checkedFields = [...samplePieces, ...demoPieces].flatMap((wire) => {
  const { displayName, auths } = toPiece(wire);
  return auths.flatMap(fieldsOf).flatMap((field) => (isChecked(field) ? [[displayName, field] as const] : []));
});

/** Right in any field that is checked, or at least not wrong for certain. */
const ORDINARY_VALUES = [
  'sk-live-51Hx/kQ+z==',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln',
  '3fa85f64-5717-4562-b3fc-2c963f66afa6',
  '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADAN\n-----END PRIVATE KEY-----\n',
  '{"type": "service_account", "private_key": "-----BEGIN PRIVATE KEY-----\\nMIIE\\n-----END PRIVATE KEY-----\\n"}',
  'postgres://me:p%40ss@db.example.com:5432/x?sslmode=require',
  'me@example.com',
  'acme',
  'eu-west-1',
  '12345',
  'p ss"\\wörd',
  'localhost',
  '10.0.0.1',
];

test('the pieces have fields to check', () => expect(checkedFields.length).toBeGreaterThan(100));

test.each(ORDINARY_VALUES)('%j brings no suggestion in any field of the known pieces', (value) => {
  const suggestions = checkedFields.flatMap(([piece, field]) => {
    const suggestion = suggestFix(field, value);
    return suggestion ? [{ piece, field: field.displayName, suggestion }] : [];
  });
  expect(suggestions).toEqual([]);
});

test('an address brings none in a field for one', () => {
  const addresses = checkedFields.flatMap(([, field]) =>
    /\b(url|website|endpoint)\b/i.test(field.displayName) ? [field] : [],
  );
  expect(addresses.length).toBeGreaterThan(5);
  for (const value of ['https://acme.example.com', 'https://api.example.com:8443/v1/', 'http://localhost:3000'])
    for (const field of addresses) expect(suggestFix(field, value), field.displayName).toBeUndefined();
});

test('what a description itself gives as an example brings none', () => {
  const examples = checkedFields.flatMap(([, field]) =>
    [
      ...(field.description ?? '').matchAll(/(?:e\.g\.,?|for example|such as|like)\s+["“`]?(\S+?)["”`.,)]*(?:\s|$)/gi),
    ].map(([, example = '']) => [field, example] as const),
  );
  expect(examples.length).toBeGreaterThan(5);
  for (const [field, example] of examples) expect(suggestFix(field, example), example).toBeUndefined();
});
