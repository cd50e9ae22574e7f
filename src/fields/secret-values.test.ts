import { beforeAll, describe, expect, test } from 'vitest';
import type { FieldSpec } from '../field-model.ts';
import { registerFieldTypes } from './field-types.ts';
import { secretValues } from './secret-values.ts';

beforeAll(registerFieldTypes);

function text(displayName: string, key = 'field', description = ''): FieldSpec {
  return { type: 'TEXT', key, displayName, description, required: true };
}

const valuesOf = (field: FieldSpec, value: string) => secretValues([field], { [field.key]: value });

describe('a typed value is a secret, whatever its field is called:', () => {
  test.each<[field: FieldSpec, value: string]>([
    // As instances translate the fields of pieces, and where nothing in the name says so.
    [text('Schlüssel', 'apiKey'), 'a1b2c3d4'],
    [text('Zugriffskennung', 'accessId'), 'AKIAIOSFODNN7EXAMPLE'],
    [text('Clé d’accès'), 'a1b2c3d4'],
    [text('アカウント'), 'a1b2c3d4'],
    [text('Xyz'), 'hunter2'],
    [text('Account', 'account'), 'Ac3f9e'],
    [text('Chaîne de connexion'), 'DefaultEndpointsProtocol=https;AccountName=a;AccountKey=Zm9v;'],
    [text('Verbindung'), 'couchbases://anna:hunter2@cb.example.com'],
    [text('Connessione'), 'scott/tiger@db.example.com:1521/xe'],
    [text('Encabezado'), 'Authorization: Bearer t0k3n'],
    [text('Webhook'), 'https://hooks.example.com/services/T0001/B0002/x8Yz'],
    [text('Adresse'), 'https://anna:hunter2@example.com'],
    [text('Adresse'), 'https://example.com/feed?sig=abc'],
    [text('Notes'), 'My dog is called Rex'],
    // Short and plain, but the name says what it is.
    [text('Senha'), 'winter'],
    [text('パスワード'), 'winter'],
    [text('Value', 'value', 'Ihr API-Schlüssel.'), 'winter'],
    [{ type: 'SECRET', key: 'x', displayName: 'X', required: true }, 'db.example.com'],
    [{ type: 'KEY_FILE', key: 'x', displayName: 'X', required: true }, 'winter'],
  ])('%j: %s', (field, value) => expect(valuesOf(field, value)).toEqual([value]));
});

test.each([
  ['1234', '1234'],
  ['012345', '12345'],
  [' 12345.0', '12345'],
  ['１２３４５', '12345'],
  ['1e5', '100000'],
  ['12a', ''],
])('a number is a secret as it is typed and as it is sent: %s, %s', (typed, sent) =>
  expect(valuesOf({ type: 'NUMBER', key: 'pin', displayName: 'PIN', required: true }, typed)).toEqual([typed, sent]),
);

describe('what everybody may see stays readable:', () => {
  test.each<[field: FieldSpec, value: string]>([
    [text('Host'), 'db.exmaple.com'],
    [text('Host'), 'db.exmaple.com:5432'],
    [text('Host'), '10.0.0.1'],
    [text('Host'), 'localhost'],
    [text('E-Mail'), 'anna.b+x@example.co.uk'],
    [text('URL'), 'https://acme.example.com/api/v2/'],
    [text('User'), 'admin'],
    [text('Region'), ' eu '],
    [{ type: 'NUMBER', key: 'port', displayName: 'Port', required: true }, '5432'],
    [{ type: 'DATE', key: 'date', displayName: 'Date', required: true, time: false }, '2026-11-29'],
    [{ type: 'SELECT', key: 'token', displayName: 'Token type', required: true, options: [] }, 'legacy-v1-token'],
    [{ type: 'HIDDEN', key: 'preset', displayName: 'Preset', required: true }, 'legacy-v1-token'],
  ])('%j: %s', (field, value) => expect(valuesOf(field, value)).toEqual([]));
});

test.each(['eyJhbGciOi.eyJzdWIi.abcdefghij', 'SG.AbCd.efgh', 'https://example.com/x8y', 'anna@b@example.com', 'a.b'])(
  'is not taken for a host, a mail address or a plain URL: %s',
  (value) => expect(valuesOf(text('Xyz'), value)).toEqual([value]),
);
