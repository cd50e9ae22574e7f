import { describe, expect, test } from 'vitest';
import type { FieldValue } from '../../fields/field-type.ts';
import type { Property, RichField } from '../../model.ts';
import { recoverableValue, recoveredValue } from './recoverable-value.ts';

const options = [
  { label: 'Europe', value: 'eu' },
  { label: 'America', value: { host: 'us' } },
  { label: 'None', value: null },
];

function property(type: Property['type'], more: object = {}): Property {
  const base = { key: 'field', displayName: 'Field', required: true, options, disabled: false, fields: [] };
  return { ...base, type, ...more } as unknown as Property;
}

const rich = (type: RichField['type'], key: string, more: object = {}): RichField =>
  ({ key, displayName: key, required: true, advanced: false, multiline: false, type, ...more }) as unknown as RichField;

describe('recovered unchanged, whatever the name of the field says:', () => {
  test.each<[Property | RichField, FieldValue, unknown]>([
    [property('NUMBER', { displayName: 'Port' }), '5432', '5432'],
    [property('NUMBER', { displayName: 'PIN' }), '-1.5e3', '-1.5e3'],
    [property('NUMBER'), '', ''],
    [property('CHECKBOX', { displayName: 'Use token' }), true, true],
    [property('CHECKBOX'), false, false],
    [property('STATIC_DROPDOWN', { displayName: 'Key type' }), [1], [{ host: 'us' }]],
    [property('STATIC_DROPDOWN'), [2], [null]],
    [property('STATIC_DROPDOWN'), [], []],
    [property('STATIC_MULTI_SELECT_DROPDOWN', { displayName: 'Secret scopes' }), [1, 0], [{ host: 'us' }, 'eu']],
    [rich('NUMBER', 'port'), '5432', '5432'],
    [rich('BOOLEAN', 'password'), true, true],
    [rich('SELECT', 'tokenType', { options, multiple: false }), [0], ['eu']],
    [rich('DATE', 'expires'), '2026-11-29', '2026-11-29'],
    [rich('DATE', 'expires', { time: true }), '2026-11-29T04:44', '2026-11-29T04:44'],
  ])('%j: %j', (field, value, saved) => {
    expect(recoverableValue(field, value)).toEqual(saved);
    expect(recoveredValue(field, saved)).toEqual(value);
  });
});

describe('never given to the host page, nor taken from it:', () => {
  test.each<[Property | RichField, FieldValue]>([
    // Text can be a secret whatever its name, its format and the value look like.
    [property('SHORT_TEXT', { displayName: 'Host' }), 'db.example.com'],
    [property('SHORT_TEXT', { displayName: 'User name' }), 'anna'],
    [property('SHORT_TEXT', { displayName: 'Region' }), ''],
    [property('SHORT_TEXT', { displayName: 'Clé API' }), 'short'],
    [property('LONG_TEXT', { displayName: 'Notes' }), 'one line'],
    [property('SECRET_TEXT', { displayName: 'Name' }), 'anna'],
    [rich('TEXT', 'host'), 'db.example.com'],
    [rich('TEXT', 'webhook', { format: 'url' }), 'https://hooks.example.com/services/T00000000001/x'],
    [rich('TEXT', 'address', { format: 'url' }), 'https://me:pass1word2345@example.com'],
    [rich('TEXT', 'mail', { format: 'email' }), 'anna@example.com'],
    [rich('TEXT', 'id', { format: 'uuid' }), '72f988bf-86f1-41ef-91ab-2d7cd011db47'],
    [rich('TEXT', 'body', { format: 'json', multiline: true }), '{}'],
    [rich('SECRET', 'word'), 'c'],
    [rich('KEY_FILE', 'file'), 'd'],
    [rich('HIDDEN', 'preset', { defaultValue: 'e' }), 'e'],
    [rich('COLLECTION', 'more', { fields: [rich('NUMBER', 'inner')] }), { inner: '1' }],
    [rich('LIST', 'list', { item: rich('NUMBER', 'item') }), { 0: '1' }],
    [property('MARKDOWN'), ''],
    [property('UNSUPPORTED'), 'x'],
    // Pasted into an input where it does not belong.
    [property('NUMBER'), 'sk-live-51Hx'],
    [property('NUMBER'), '0xdeadbeefdeadbeef'],
    [rich('NUMBER', 'port'), 'a1b2c3'],
    [rich('DATE', 'expires'), 'sk-live-51Hx'],
    [property('CHECKBOX'), 'sk-live-51Hx'],
  ])('%j: %j', (field, value) => {
    expect(recoverableValue(field, value)).toBeUndefined();
    expect(recoveredValue(field, value)).toBeUndefined();
  });
});

describe('a choice that is not listed', () => {
  test.each<[Property | RichField, FieldValue]>([
    [property('STATIC_DROPDOWN'), [7]],
    [property('STATIC_MULTI_SELECT_DROPDOWN'), [0, 7]],
    [property('STATIC_DROPDOWN', { options: [] }), [0]],
    [rich('SELECT', 'region', { options, multiple: true }), [-1]],
  ])('is not saved: %j, %j', (field, value) => expect(recoverableValue(field, value)).toBeUndefined());

  test.each<[Property | RichField, unknown]>([
    [property('STATIC_DROPDOWN'), ['gone']],
    [property('STATIC_DROPDOWN'), 'eu'],
    [property('STATIC_MULTI_SELECT_DROPDOWN'), ['eu', 'gone']],
    [rich('SELECT', 'region', { options, multiple: false }), [{ host: 'eu' }]],
    [property('STATIC_DROPDOWN', { options: [] }), ['eu']],
  ])('is not recovered: %j, %j', (field, saved) => expect(recoveredValue(field, saved)).toBeUndefined());
});

test.each<[Property, unknown]>([
  [property('NUMBER'), undefined],
  [property('NUMBER'), 5432],
  [property('NUMBER'), { toString: 'x' }],
  [property('CHECKBOX'), 'true'],
  [property('CHECKBOX'), undefined],
  [property('STATIC_DROPDOWN'), undefined],
])('%j does not recover %j', (field, saved) => expect(recoveredValue(field, saved)).toBeUndefined());

describe('a group', () => {
  const group = property('GROUP', {
    fields: [
      rich('TEXT', 'host'),
      rich('SECRET', 'word'),
      rich('NUMBER', 'port'),
      rich('BOOLEAN', 'tls'),
      rich('SELECT', 'region', { options, multiple: false, nested: [rich('NUMBER', 'nested')] }),
    ],
  });
  const saved = { port: '5432', tls: true, region: [{ host: 'us' }] };

  test('is recovered field by field', () => {
    const input = { host: 'db.example.com', word: 'c', port: '5432', tls: true, region: [1], nested: '1' };
    expect(recoverableValue(group, input)).toEqual(saved);
    expect(recoveredValue(group, saved)).toEqual({ ...saved, region: [1] });
  });

  test('takes nothing else from the host page', () =>
    expect(recoveredValue(group, { ...saved, host: 'a', word: 'b', nested: '1', other: 'x' })).toEqual({
      ...saved,
      region: [1],
    }));

  test.each([[undefined], ['x'], [['x']], [null]])('recovers nothing from %j', (value) =>
    expect(recoveredValue(group, value)).toEqual({}),
  );
});
