import { describe, expect, test } from 'vitest';
import type { FieldSpec } from '../../field-model.ts';
import type { FieldValue } from '../../fields/field-type.ts';
import { recoverableValue, recoveredValue } from './recoverable-value.ts';

const options = [
  { label: 'Europe', value: 'eu' },
  { label: 'America', value: { host: 'us' } },
  { label: 'None', value: null },
];

function field(type: FieldSpec['type'], displayName: string, more: object = {}): FieldSpec {
  const base = { key: 'field', required: true, options, fields: [] };
  return { ...base, type, displayName, ...more } as unknown as FieldSpec;
}

describe('recovered unchanged, whatever the name of the field says:', () => {
  test.each<[FieldSpec, FieldValue, unknown]>([
    [field('NUMBER', 'Port'), '5432', '5432'],
    [field('NUMBER', 'PIN'), '-1.5e3', '-1.5e3'],
    [field('NUMBER', 'Field'), '', ''],
    [field('BOOLEAN', 'Use token'), true, true],
    [field('BOOLEAN', 'Field'), false, false],
    [field('SELECT', 'Key type'), [1], [{ host: 'us' }]],
    [field('SELECT', 'Field'), [2], [null]],
    [field('SELECT', 'Field'), [], []],
    [field('SELECT', 'Secret scopes', { multiple: true }), [1, 0], [{ host: 'us' }, 'eu']],
    [field('NUMBER', 'port'), '5432', '5432'],
    [field('BOOLEAN', 'password'), true, true],
    [field('SELECT', 'tokenType', { options, multiple: false }), [0], ['eu']],
    [field('DATE', 'expires'), '2026-11-29', '2026-11-29'],
    [field('DATE', 'expires', { time: true }), '2026-11-29T04:44', '2026-11-29T04:44'],
  ])('%j: %j', (field, value, saved) => {
    expect(recoverableValue(field, value)).toEqual(saved);
    expect(recoveredValue(field, saved)).toEqual(value);
  });
});

describe('never given to the host page, nor taken from it:', () => {
  test.each<[FieldSpec, FieldValue]>([
    // Text can be a secret whatever its name, its format and the value look like.
    [field('TEXT', 'Host'), 'db.example.com'],
    [field('TEXT', 'User name'), 'anna'],
    [field('TEXT', 'Region'), ''],
    [field('TEXT', 'Clé API'), 'short'],
    [field('TEXT', 'Notes', { multiline: true }), 'one line'],
    [field('SECRET', 'Name'), 'anna'],
    [field('TEXT', 'host'), 'db.example.com'],
    [field('TEXT', 'webhook', { format: 'url' }), 'https://hooks.example.com/services/T00000000001/x'],
    [field('TEXT', 'address', { format: 'url' }), 'https://me:pass1word2345@example.com'],
    [field('TEXT', 'mail', { format: 'email' }), 'anna@example.com'],
    [field('TEXT', 'id', { format: 'uuid' }), '72f988bf-86f1-41ef-91ab-2d7cd011db47'],
    [field('TEXT', 'body', { format: 'json', multiline: true }), '{}'],
    [field('SECRET', 'word'), 'c'],
    [field('KEY_FILE', 'file'), 'd'],
    [field('HIDDEN', 'preset', { defaultValue: 'e' }), 'e'],
    [field('COLLECTION', 'more', { fields: [field('NUMBER', 'inner')] }), { inner: '1' }],
    [field('LIST', 'list', { item: field('NUMBER', 'item') }), { 0: '1' }],
    [field('BANNER', 'Field'), ''],
    [field('UNSUPPORTED', 'Field'), 'x'],
    // Pasted into an input where it does not belong.
    [field('NUMBER', 'Field'), 'sk-live-51Hx'],
    [field('NUMBER', 'Field'), '0xdeadbeefdeadbeef'],
    [field('NUMBER', 'port'), 'a1b2c3'],
    [field('DATE', 'expires'), 'sk-live-51Hx'],
    [field('BOOLEAN', 'Field'), 'sk-live-51Hx'],
  ])('%j: %j', (field, value) => {
    expect(recoverableValue(field, value)).toBeUndefined();
    expect(recoveredValue(field, value)).toBeUndefined();
  });
});

describe('a choice that is not listed', () => {
  test.each<[FieldSpec, FieldValue]>([
    [field('SELECT', 'Field'), [7]],
    [field('SELECT', 'Field', { multiple: true }), [0, 7]],
    [field('SELECT', 'Field', { options: [] }), [0]],
    [field('SELECT', 'region', { options, multiple: true }), [-1]],
  ])('is not saved: %j, %j', (field, value) => expect(recoverableValue(field, value)).toBeUndefined());

  test.each<[FieldSpec, unknown]>([
    [field('SELECT', 'Field'), ['gone']],
    [field('SELECT', 'Field'), 'eu'],
    [field('SELECT', 'Field', { multiple: true }), ['eu', 'gone']],
    [field('SELECT', 'region', { options, multiple: false }), [{ host: 'eu' }]],
    [field('SELECT', 'Field', { options: [] }), ['eu']],
  ])('is not recovered: %j, %j', (field, saved) => expect(recoveredValue(field, saved)).toBeUndefined());
});

test.each<[FieldSpec, unknown]>([
  [field('NUMBER', 'Field'), undefined],
  [field('NUMBER', 'Field'), 5432],
  [field('NUMBER', 'Field'), { toString: 'x' }],
  [field('BOOLEAN', 'Field'), 'true'],
  [field('BOOLEAN', 'Field'), undefined],
  [field('SELECT', 'Field'), undefined],
])('%j does not recover %j', (field, saved) => expect(recoveredValue(field, saved)).toBeUndefined());
