import { describe, expect, test } from 'vitest';
import type { FieldSpec } from '../../field-model.ts';
import type { FieldValue } from '../../fields/field-type.ts';
import { recoverableValue, recoveredValue } from './recoverable-value.ts';

function field(type: FieldSpec['type'], more: object = {}): FieldSpec {
  const base = { key: 'field', displayName: 'Field', required: true, options: [], fields: [] };
  return { ...base, type, ...more } as unknown as FieldSpec;
}

const text = (displayName: string, more: object = {}) => field('TEXT', { displayName, ...more });
const options = [
  { label: 'Europe', value: 'eu' },
  { label: 'America', value: { host: 'us' } },
];

describe('a value that is no secret is saved and recovered unchanged', () => {
  test.each<[FieldSpec, FieldValue, unknown]>([
    [text('Host'), 'db.example.com', 'db.example.com'],
    [text('Host'), 'ec2-52-1-2-3.compute-1.amazonaws.com', 'ec2-52-1-2-3.compute-1.amazonaws.com'],
    [text('Base URL'), 'https://acme.example.com:8443/api/v2', 'https://acme.example.com:8443/api/v2'],
    [text('User name'), 'anna', 'anna'],
    [text('Email'), 'anna.schmidt2@sales.example.com', 'anna.schmidt2@sales.example.com'],
    [text('Database'), 'Sales of 2024', 'Sales of 2024'],
    [text('Region'), '', ''],
    [field('NUMBER', { displayName: 'Port' }), '5432', '5432'],
    [field('DATE', { displayName: 'Since' }), '2026-03-05', '2026-03-05'],
    [field('BOOLEAN'), true, true],
    [field('BOOLEAN'), false, false],
    [field('SELECT', { options }), [1], [{ host: 'us' }]],
    [field('SELECT', { options }), [], []],
    [field('SELECT', { multiple: true, options }), [1, 0], [{ host: 'us' }, 'eu']],
  ])('%j: %j', (one, value, saved) => {
    expect(recoverableValue(one, value)).toEqual(saved);
    expect(recoveredValue(one, saved)).toEqual(value);
  });
});

describe('a secret, or what may be one, is neither saved nor recovered', () => {
  test.each<[FieldSpec, FieldValue]>([
    [field('SECRET', { displayName: 'Name' }), 'anna'],
    [text('Notes', { multiline: true }), 'one line'],
    [field('BANNER'), ''],
    [field('UNSUPPORTED'), 'x'],
    [field('KEY_FILE', { displayName: 'Name' }), 'x'],
    [field('HIDDEN'), 'x'],
    [field('COLLECTION', { fields: [text('Host')] }), { host: 'db.example.com' }],
    [field('LIST', { item: text('Host') }), { r1: 'db.example.com' }],
    ...['API Key', 'Access token', 'Client Secret', 'Password', 'Passphrase', 'Passcode', 'PIN', 'Private key'].map(
      (name): [FieldSpec, FieldValue] => [text(name), 'short'],
    ),
    ...['Certificate', 'Service Account JSON', 'Cookie', 'Session', 'Authorization', 'Webhook URL', 'Seed'].map(
      (name): [FieldSpec, FieldValue] => [text(name), 'short'],
    ),
    ...['Kennwort', 'Contraseña', 'Mot de passe', 'Clé API', 'Hasło', 'Пароль', '密码', 'パスワード', '비밀번호'].map(
      (name): [FieldSpec, FieldValue] => [text(name), 'short'],
    ),
    [text('Feld', { key: 'apiKey' }), 'short'],
    [text('Feld', { key: 'api_key' }), 'short'],
    [text('Feld', { key: 'password' }), 'short'],
    [text('Value', { description: 'Your API token' }), 'short'],
    [field('NUMBER', { displayName: 'PIN' }), '1234'],
    [field('BOOLEAN', { displayName: 'Token' }), true],
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

test.each<[FieldSpec, unknown]>([
  [text('Host'), undefined],
  [text('Host'), 5],
  [text('Host'), { toString: 'x' }],
  [field('NUMBER'), 5432],
  [field('DATE'), 20260305],
  [field('BOOLEAN'), 'true'],
  [field('SELECT', { options }), 'eu'],
  [field('SELECT', { options }), ['gone']],
  [field('SELECT', { multiple: true, options }), ['eu', 'gone']],
  [field('SECRET'), 'x'],
])('%j does not recover %j', (one, saved) => expect(recoveredValue(one, saved)).toBeUndefined());
