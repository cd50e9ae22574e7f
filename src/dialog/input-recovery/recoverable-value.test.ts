import { describe, expect, test } from 'vitest';
import type { Property, RichField } from '../../field-model.ts';
import type { FieldValue } from '../../fields/field-type.ts';
import { recoverableValue, recoveredValue } from './recoverable-value.ts';

function property(type: Property['type'], more: object = {}): Property {
  const base = { key: 'field', displayName: 'Field', required: true, options: [], disabled: false, fields: [] };
  return { ...base, type, ...more } as unknown as Property;
}

const text = (displayName: string, more: object = {}) => property('SHORT_TEXT', { displayName, ...more });
const options = [
  { label: 'Europe', value: 'eu' },
  { label: 'America', value: { host: 'us' } },
];

const rich = (type: RichField['type'], key: string, more: object = {}): RichField =>
  ({ key, displayName: key, required: true, advanced: false, multiline: false, type, ...more }) as unknown as RichField;

const group = property('GROUP', {
  fields: [
    rich('TEXT', 'host'),
    rich('TEXT', 'notes', { multiline: true }),
    rich('TEXT', 'apiKey'),
    rich('SECRET', 'word'),
    rich('KEY_FILE', 'file'),
    rich('NUMBER', 'port'),
    rich('BOOLEAN', 'tls'),
    rich('SELECT', 'region', { options, multiple: false }),
    rich('COLLECTION', 'more', { fields: [rich('SECRET', 'inner')] }),
    rich('LIST', 'list', { item: rich('SECRET', 'inner') }),
  ],
});
const groupInput = {
  host: 'db.example.com',
  notes: 'a',
  apiKey: 'b',
  word: 'c',
  file: 'd',
  port: '5432',
  tls: true,
  region: [1],
  more: { inner: 'e' },
  list: { 0: { inner: 'f' } },
};
const savedGroup = { host: 'db.example.com', port: '5432', tls: true, region: [{ host: 'us' }] };

describe('a value that is no secret is saved and recovered unchanged', () => {
  test.each<[Property, FieldValue, unknown]>([
    [text('Host'), 'db.example.com', 'db.example.com'],
    [text('Host'), 'ec2-52-1-2-3.compute-1.amazonaws.com', 'ec2-52-1-2-3.compute-1.amazonaws.com'],
    [text('Base URL'), 'https://acme.example.com:8443/api/v2', 'https://acme.example.com:8443/api/v2'],
    [text('User name'), 'anna', 'anna'],
    [text('Email'), 'anna.schmidt2@sales.example.com', 'anna.schmidt2@sales.example.com'],
    [text('Database'), 'Sales of 2024', 'Sales of 2024'],
    [text('Region'), '', ''],
    [property('NUMBER', { displayName: 'Port' }), '5432', '5432'],
    [property('CHECKBOX'), true, true],
    [property('CHECKBOX'), false, false],
    [property('STATIC_DROPDOWN', { options }), [1], [{ host: 'us' }]],
    [property('STATIC_DROPDOWN', { options }), [], []],
    [property('STATIC_MULTI_SELECT_DROPDOWN', { options }), [1, 0], [{ host: 'us' }, 'eu']],
  ])('%j: %j', (one, value, saved) => {
    expect(recoverableValue(one, value)).toEqual(saved);
    expect(recoveredValue(one, saved)).toEqual(value);
  });

  test('of a form drawn from a definition', () => {
    expect(recoverableValue(group, groupInput)).toEqual(savedGroup);
    expect(recoveredValue(group, savedGroup)).toEqual({ ...savedGroup, region: [1] });
    // Nor is anything else taken for its own.
    expect(recoveredValue(group, { ...savedGroup, apiKey: 'b', word: 'c', notes: 'a', other: 'x' })).not.toMatchObject({
      apiKey: 'b',
    });
  });
});

describe('a secret, or what may be one, is neither saved nor recovered', () => {
  test.each<[Property, FieldValue]>([
    [property('SECRET_TEXT', { displayName: 'Name' }), 'anna'],
    [property('LONG_TEXT', { displayName: 'Notes' }), 'one line'],
    [property('MARKDOWN'), ''],
    [property('UNSUPPORTED'), 'x'],
    ...['API Key', 'Access token', 'Client Secret', 'Password', 'Passphrase', 'Passcode', 'PIN', 'Private key'].map(
      (name): [Property, FieldValue] => [text(name), 'short'],
    ),
    ...['Certificate', 'Service Account JSON', 'Cookie', 'Session', 'Authorization', 'Webhook URL', 'Seed'].map(
      (name): [Property, FieldValue] => [text(name), 'short'],
    ),
    ...['Kennwort', 'Contraseña', 'Mot de passe', 'Clé API', 'Hasło', 'Пароль', '密码', 'パスワード', '비밀번호'].map(
      (name): [Property, FieldValue] => [text(name), 'short'],
    ),
    [text('Feld', { key: 'apiKey' }), 'short'],
    [text('Feld', { key: 'api_key' }), 'short'],
    [text('Feld', { key: 'password' }), 'short'],
    [text('Value', { description: 'Your API token' }), 'short'],
    [property('NUMBER', { displayName: 'PIN' }), '1234'],
    [property('CHECKBOX', { displayName: 'Token' }), true],
    [text('Name'), 'one\ntwo'],
    [text('Name'), 'x'.repeat(201)],
    [text('Name'), 'a1b2c3d4e5f6'],
    [text('Name'), 'sk-live-51Hx-kQz'],
    [text('Name'), 'My name is a1b2c3d4e5f6'],
    [text('Name'), '72f988bf-86f1-41ef-91ab-2d7cd011db47'],
    [text('Name'), 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln'],
    [text('Name'), 'abcdefghijklmnopqrstuvwxyzabcdefgh'],
    [text('Base URL'), 'https://hooks.example.com/services/T00000000001/x'],
    [text('Base URL'), 'https://me:pass1word2345@example.com'],
    [text('Base URL'), 'https://example.com/?a=b12345678901'],
    [text('Host'), 'a1b2c3d4e5f6.example.com'],
  ])('%j: %j', (one, value) => {
    expect(recoverableValue(one, value)).toBeUndefined();
    expect(recoveredValue(one, value)).toBeUndefined();
  });
});

test.each<[Property, unknown]>([
  [text('Host'), undefined],
  [text('Host'), 5],
  [text('Host'), { toString: 'x' }],
  [property('NUMBER'), 5432],
  [property('CHECKBOX'), 'true'],
  [property('STATIC_DROPDOWN', { options }), 'eu'],
  [property('STATIC_DROPDOWN', { options }), ['gone']],
  [property('STATIC_MULTI_SELECT_DROPDOWN', { options }), ['eu', 'gone']],
  [property('SECRET_TEXT'), 'x'],
])('%j does not recover %j', (one, saved) => expect(recoveredValue(one, saved)).toBeUndefined());
