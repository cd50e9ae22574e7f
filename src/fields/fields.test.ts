import { describe, expect, test } from 'vitest';
import type { Property, RichField } from '../field-model.ts';
import { registerFieldTypes, search } from './field-types.ts';
import { type FieldValue, initialValues, registerFieldType, secretValues, toProps, validateFields } from './index.tsx';
import { asValues } from './rich/rich-field-type.ts';

// As the dialog does after loading them.
registerFieldTypes();

type Details<T extends Property['type']> = Partial<Extract<Property, { type: T }>>;

function property<T extends Property['type']>(type: T, more: Details<T> = {}): Property {
  const base = {
    key: 'field',
    displayName: 'Field',
    required: true,
    type,
    options: [],
    disabled: false,
    variant: 'INFO',
  };
  return { ...base, ...more } as unknown as Property;
}

const regions = [
  { label: 'Europe', value: { host: 'eu', port: 1 } },
  { label: 'None', value: 0 },
  { label: 'Off', value: false },
];

describe('initial values', () => {
  test.each<[Property, FieldValue]>([
    [property('SHORT_TEXT'), ''],
    [property('SHORT_TEXT', { defaultValue: 'x' }), 'x'],
    [property('SECRET_TEXT'), ''],
    [property('NUMBER', { defaultValue: 5432 }), '5432'],
    [property('CHECKBOX'), false],
    [property('CHECKBOX', { defaultValue: true }), true],
    [property('STATIC_DROPDOWN', { options: regions }), []],
    [property('STATIC_DROPDOWN', { options: regions, defaultValue: 0 }), [1]],
    [property('STATIC_DROPDOWN', { options: regions, defaultValue: { host: 'eu', port: 1 } }), [0]],
    [property('STATIC_DROPDOWN', { options: regions, defaultValue: 'gone' }), []],
    [property('STATIC_MULTI_SELECT_DROPDOWN', { options: regions, defaultValue: [false, 0] }), [2, 1]],
  ])('%j: %j', (one, value) => expect(initialValues([one])).toEqual({ field: value }));
});

describe('validation', () => {
  test.each<[Property, FieldValue, string | undefined]>([
    [property('SHORT_TEXT'), ' ', 'required'],
    [property('SHORT_TEXT', { required: false }), '', undefined],
    [property('LONG_TEXT'), '', 'required'],
    // The official dialog accepts an empty required secret.
    [property('SECRET_TEXT'), '', 'required'],
    [property('SECRET_TEXT', { displayName: 'Password' }), '  ', undefined],
    [property('NUMBER'), '', 'required'],
    [property('NUMBER'), 'abc', 'not-a-number'],
    [property('NUMBER'), '0x10', 'not-a-number'],
    [property('NUMBER'), '1,5', 'not-a-number'],
    [property('NUMBER', { required: false }), 'abc', 'not-a-number'],
    [property('NUMBER'), ' -1.5 ', undefined],
    [property('CHECKBOX'), false, undefined],
    [property('STATIC_DROPDOWN', { options: regions }), [], 'required.choice'],
    [property('STATIC_DROPDOWN', { options: regions, disabled: true }), [], undefined],
    [property('STATIC_MULTI_SELECT_DROPDOWN', { options: regions }), [], 'required.choice'],
    [property('UNSUPPORTED'), '', 'unsupported'],
    [property('UNSUPPORTED', { required: false }), '', undefined],
  ])('%j with %j: %s', (one, value, problem) =>
    expect(validateFields([one], { field: value })).toEqual(problem ? { field: problem } : {}),
  );
});

describe('serialized values', () => {
  test.each<[Property, FieldValue, unknown]>([
    [property('SHORT_TEXT'), ' key ', 'key'],
    [property('SECRET_TEXT'), '\tsk-1\n', 'sk-1'],
    [property('SECRET_TEXT', { displayName: 'Password' }), ' p w ', ' p w '],
    [property('SHORT_TEXT', { key: 'field', displayName: 'Passphrase' }), ' p ', ' p '],
    [property('SECRET_TEXT', { displayName: 'Private key' }), '-----BEGIN\nabc\n', '-----BEGIN\nabc\n'],
    [property('LONG_TEXT'), 'a\n', 'a\n'],
    [property('NUMBER'), ' 5439 ', 5439],
    [property('NUMBER', { required: false }), '', null],
    [property('CHECKBOX'), true, true],
    [property('STATIC_DROPDOWN', { options: regions }), [0], { host: 'eu', port: 1 }],
    [property('STATIC_DROPDOWN', { options: regions }), [1], 0],
    [property('STATIC_DROPDOWN', { options: regions }), [2], false],
    [property('STATIC_DROPDOWN', { options: regions, required: false }), [], null],
    [property('STATIC_MULTI_SELECT_DROPDOWN', { options: regions }), [2, 0], [{ host: 'eu', port: 1 }, false]],
    [property('MARKDOWN'), '', ''],
  ])('%j with %j: %j', (one, value, wire) => expect(toProps([one], { field: value })).toEqual({ field: wire }));

  test('an unsupported property is omitted', () =>
    expect(toProps([property('UNSUPPORTED')], { field: '' })).toEqual({}));
});

test('search ignores case and diacritics', () => {
  const options = ['São Paulo', 'Zürich', 'Paris'].map((label) => ({ label, value: label }));
  expect(search(options, 'sao')).toEqual([0]);
  expect(search(options, 'ZUR')).toEqual([1]);
  expect(search(options, ' p')).toEqual([0, 2]);
  expect(search(options, 'x')).toEqual([]);
});

test('secrets are known by type or by name', () => {
  const typed = { a: ' sk-1 ', b: 'public', c: 'hunter2' };
  const properties = [
    property('SECRET_TEXT', { key: 'a' }),
    property('SHORT_TEXT', { key: 'b' }),
    property('SHORT_TEXT', { key: 'c', displayName: 'Password' }),
  ];
  expect(secretValues(properties, typed)).toEqual([' sk-1 ', 'hunter2']);
});

test('a registered field type is used', () => {
  const fields: RichField[] = [{ type: 'SECRET', key: 'a', displayName: 'A', required: true, advanced: false }];
  const group = property('GROUP', { fields });
  registerFieldType('GROUP', {
    initialValue: () => ({ a: '' }),
    validate: () => 'required',
    serialize: (_, value) => ({ ...asValues(value), b: 1 }),
    secrets: () => ['x'],
    Input: () => null,
  });
  const values = initialValues([group]);
  expect(values).toEqual({ field: { a: '' } });
  expect(validateFields([group], values)).toEqual({ field: 'required' });
  expect(toProps([group], values)).toEqual({ field: { a: '', b: 1 } });
  expect(secretValues([group], values)).toEqual(['x']);
});
