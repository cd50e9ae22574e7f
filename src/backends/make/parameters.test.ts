import { describe, expect, test } from 'vitest';
import { toFields } from './parameters.ts';
import { a, brief } from './testing/brief-fields.ts';

describe('one parameter', () => {
  test.each<[object, object]>([
    [
      { type: 'number', validate: { min: 0.5 }, default: 1 },
      { type: 'NUMBER', integer: false, min: 0.5, defaultValue: 1 },
    ],
    [
      { type: 'integer', validate: { max: 9 } },
      { type: 'NUMBER', integer: true, max: 9 },
    ],
    [
      { type: 'uinteger', validate: { min: -3, max: 9 } },
      { type: 'NUMBER', integer: true, min: 0, max: 9 },
    ],
    [
      { type: 'uinteger', validate: { min: 1 } },
      { type: 'NUMBER', integer: true, min: 1 },
    ],
    [{ type: 'port' }, { type: 'NUMBER', integer: true, min: 1, max: 65_535 }],
    [
      { type: 'port', validate: false },
      { type: 'NUMBER', integer: true },
    ],
    [
      { type: 'boolean', default: true },
      { type: 'BOOLEAN', defaultValue: true },
    ],
    [
      { type: 'boolean', default: 'true' },
      { type: 'BOOLEAN', defaultValue: true },
    ],
    [{ type: 'date' }, { type: 'DATE', time: true }],
    [
      { type: 'date', time: false },
      { type: 'DATE', time: false },
    ],
    [{ type: 'timezone' }, { type: 'TIMEZONE' }],
    [
      { type: 'hidden', default: { b: [1] } },
      { type: 'HIDDEN', defaultValue: { b: [1] } },
    ],
    [
      { type: 'file', required: true },
      { type: 'UNSUPPORTED', originalType: 'file', required: true },
    ],
    [{ type: 'constructor' }, { type: 'UNSUPPORTED', originalType: 'constructor' }],
    [
      { type: 'array', spec: 'rpc://fields' },
      { type: 'UNSUPPORTED', originalType: 'array' },
    ],
    [
      { type: 'array', spec: { type: 'file' } },
      { type: 'UNSUPPORTED', originalType: 'array' },
    ],
    [{ type: 'collection' }, { type: 'UNSUPPORTED', originalType: 'collection' }],
    [
      { type: 'collection', spec: 'rpc://x' },
      { type: 'UNSUPPORTED', originalType: 'collection' },
    ],
  ])('%j', (parameter, field) => expect(brief([{ name: 'a', ...parameter }])).toEqual([{ ...a, ...field }]));
});

describe('what is no field', () => {
  test.each<[unknown]>([
    [undefined],
    [null],
    [{}],
    [42],
    [[]],
    [[null, 1, [], true]],
    [[{ type: 'text' }]],
    [[{ name: 'accountName', type: 'text' }]],
    [[{ name: 'teamID', type: 'hidden', default: 1 }]],
    [[{ name: 'a', type: 'hidden', default: '{{x}}' }]],
    [[{ name: 'a', type: 'separator' }]],
    [[{ type: 'banner' }]],
  ])('%j', (parameters) => expect(toFields(parameters)).toEqual([]));

  test('a banner', () =>
    expect(brief([{ type: 'banner', theme: 'danger', title: 'Careful', text: '**Hot**', closable: true }])).toEqual([
      {
        key: 'banner Careful **Hot**',
        displayName: '',
        type: 'BANNER',
        title: 'Careful',
        text: '**Hot**',
        variant: 'DANGER',
      },
    ]));

  test('one notice stands for all that only Make could tell', () => {
    const fields = toFields(['rpc://a', 'rpc://b', { name: 'a', nested: 'rpc://c' }]);
    expect(fields).toMatchObject([
      { type: 'UNSUPPORTED', originalType: 'rpc', displayName: '', required: false },
      { key: 'a', nested: [{ type: 'UNSUPPORTED' }] },
    ]);
    expect(toFields('rpc://a')).toHaveLength(1);
  });
});

test('nested fields stand in a list, or in a store', () => {
  const nested = [{ name: 'b', type: 'boolean' }];
  expect(toFields([{ name: 'a', type: 'boolean', nested }])).toMatchObject([{ nested: [{ key: 'b' }] }]);
  expect(toFields([{ name: 'a', nested: { store: nested, domain: 'x' } }])).toMatchObject([{ nested: [{ key: 'b' }] }]);
});

test('an object that holds itself comes to an end', () => {
  const parameter: Record<string, unknown> = { name: 'a', type: 'boolean' };
  parameter.nested = [parameter];
  expect(toFields([parameter])).toHaveLength(1);
});
