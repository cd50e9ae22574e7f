import { describe, expect, test } from 'vitest';
import type { FieldSpec } from '../field-model.ts';
import { registerFieldTypes } from './field-types.ts';
import { type FieldValue, initialValues, toProps, validateFields } from './index.tsx';
import { secretValues } from './secret-values.ts';

// As the dialog does after loading them.
registerFieldTypes();

type Details<T extends FieldSpec['type']> = Partial<Extract<FieldSpec, { type: T }>>;

function field<T extends FieldSpec['type']>(type: T, more: Details<T> = {}): FieldSpec {
  return { key: 'field', displayName: 'Field', required: true, type, options: [], ...more } as unknown as FieldSpec;
}

const regions = [
  { label: 'Europe', value: { host: 'eu', port: 1 } },
  { label: 'None', value: 0 },
  { label: 'Off', value: false },
];

describe('initial values', () => {
  test.each<[FieldSpec, FieldValue]>([
    [field('TEXT'), ''],
    [field('TEXT', { defaultValue: 'x' }), 'x'],
    [field('TEXT', { defaultValue: 5 }), '5'],
    [field('TEXT', { defaultValue: ['x'] }), ''],
    [field('NUMBER', { defaultValue: [5] }), ''],
    [field('BOOLEAN', { defaultValue: 'true' }), false],
    [field('SECRET'), ''],
    [field('NUMBER', { defaultValue: 5432 }), '5432'],
    [field('BOOLEAN'), false],
    [field('BOOLEAN', { defaultValue: true }), true],
    [field('SELECT', { options: regions }), []],
    [field('SELECT', { options: regions, defaultValue: 0 }), [1]],
    [field('SELECT', { options: regions, defaultValue: { host: 'eu', port: 1 } }), [0]],
    [field('SELECT', { options: regions, defaultValue: 'gone' }), []],
    [field('SELECT', { multiple: true, options: regions, defaultValue: [false, 0] }), [2, 1]],
  ])('%j: %j', (one, value) => expect(initialValues([one])).toEqual({ field: value }));
});

describe('validation', () => {
  test.each<[FieldSpec, FieldValue, string | undefined]>([
    [field('TEXT'), ' ', 'Enter Field.'],
    [field('TEXT', { required: false }), '', undefined],
    [field('TEXT', { multiline: true }), '', 'Enter Field.'],
    // The official dialog accepts an empty required secret.
    [field('SECRET'), '', 'Enter Field.'],
    [field('SECRET', { displayName: 'Password' }), '  ', undefined],
    [field('NUMBER'), '', 'Enter Field.'],
    [field('NUMBER'), 'abc', 'Field must be a number, for example 5432.'],
    [field('NUMBER'), '0x10', 'Field must be a number, for example 5432.'],
    [field('NUMBER'), '1,5', 'Field must be a number, for example 5432.'],
    [field('NUMBER', { required: false }), 'abc', 'Field must be a number, for example 5432.'],
    [field('NUMBER'), ' -1.5 ', undefined],
    [field('BOOLEAN'), false, undefined],
    [field('SELECT', { options: regions }), [], 'Choose Field.'],
    [field('SELECT', { options: regions, disabled: true }), [], undefined],
    [field('SELECT', { multiple: true, options: regions }), [], 'Choose Field.'],
    [field('UNSUPPORTED'), '', expect.stringContaining('Field can’t be entered here yet.')],
    [field('UNSUPPORTED', { required: false }), '', undefined],
  ])('%j with %j: %s', (one, value, message) =>
    expect(validateFields([one], { field: value })).toEqual(message ? { field: message } : {}),
  );
});

describe('serialized values', () => {
  test.each<[FieldSpec, FieldValue, unknown]>([
    [field('TEXT'), ' key ', 'key'],
    [field('SECRET'), '\tsk-1\n', 'sk-1'],
    [field('SECRET', { displayName: 'Password' }), ' p w ', ' p w '],
    [field('TEXT', { key: 'field', displayName: 'Passphrase' }), ' p ', ' p '],
    [field('SECRET', { displayName: 'Private key' }), '-----BEGIN\nabc\n', '-----BEGIN\nabc\n'],
    [field('TEXT', { multiline: true }), 'a\n', 'a\n'],
    [field('NUMBER'), ' 5439 ', 5439],
    [field('NUMBER', { required: false, emptyValue: null }), '', null],
    [field('TEXT', { required: false, emptyValue: '' }), ' ', ''],
    [field('TEXT', { multiline: true, required: false, emptyValue: '' }), ' \n', ''],
    [field('BOOLEAN'), true, true],
    [field('SELECT', { options: regions }), [0], { host: 'eu', port: 1 }],
    [field('SELECT', { options: regions }), [1], 0],
    [field('SELECT', { options: regions }), [2], false],
    [field('SELECT', { options: regions, required: false, emptyValue: null }), [], null],
    [field('SELECT', { options: regions, required: false, emptyValue: 'none' }), [], 'none'],
    [field('SELECT', { options: [{ label: 'No', value: null }], emptyValue: 'none' }), [0], null],
    [field('SELECT', { multiple: true, options: regions, emptyValue: [] }), [], []],
    [field('SELECT', { multiple: true, options: regions }), [2, 0], [{ host: 'eu', port: 1 }, false]],
    [field('BANNER', { emptyValue: '' }), '', ''],
  ])('%j with %j: %j', (one, value, wire) => expect(toProps([one], { field: value })).toEqual({ field: wire }));

  test.each<[FieldSpec, FieldValue]>([
    [field('TEXT', { required: false }), ''],
    [field('NUMBER', { required: false }), ''],
    [field('SELECT', { required: false, options: regions }), []],
    [field('UNSUPPORTED'), ''],
  ])('%j: without an empty value nothing is sent', (one, value) =>
    expect(toProps([one], { field: value })).toEqual({}),
  );
});

test('secrets are known by type or by name', () => {
  const typed = { a: ' sk-1 ', b: 'public', c: 'hunter2', d: true };
  const fields = [
    field('SECRET', { key: 'a' }),
    field('TEXT', { key: 'b' }),
    field('TEXT', { key: 'c', displayName: 'Password' }),
    field('BOOLEAN', { key: 'd', displayName: 'Use a token' }),
  ];
  expect(secretValues(fields, typed)).toEqual([' sk-1 ', 'hunter2']);
});
