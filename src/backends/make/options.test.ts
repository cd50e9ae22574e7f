import { describe, expect, test } from 'vitest';
import { toFields } from './parameters.ts';

/** Without the members that all fields have, where they are what they mostly are. */
function brief(parameters: unknown): object[] {
  return toFields(parameters).map(({ required, advanced, ...field }) => ({
    ...field,
    ...(required && { required }),
    ...(advanced && { advanced }),
  }));
}

const a = { key: 'a', displayName: 'a' };

describe('the options of a select', () => {
  const inner = [{ name: 'b', type: 'boolean' }];
  const nested = [{ key: 'b', displayName: 'b', required: false, advanced: false, type: 'BOOLEAN' }];
  const [x, y] = [
    { label: 'X', value: 'x' },
    { label: 'y', value: 'y' },
  ];

  test.each<[object, object]>([
    [{ options: [{ label: 'X', value: 'x' }, { value: 'y' }] }, { options: [x, y] }],
    [{ options: ['y', { label: 'no value' }, null, { value: null }] }, { options: [y] }],
    [{ options: [{ value: { b: 1 } }] }, { options: [{ label: '{"b":1}', value: { b: 1 } }] }],
    [
      { options: [{ ...x, nested: inner }], nested: inner },
      { options: [{ ...x, nested }], nested },
    ],
    [{ options: { store: [x], nested: inner } }, { options: [x], nested }],
    [{ options: { store: [{ id: 'x', name: 'X' }], label: 'name', value: 'id' } }, { options: [x] }],
    [{ options: { store: [x], default: 'x' } }, { options: [x], defaultValue: 'x' }],
    [
      { options: { store: [x], default: 'x' }, default: 'y' },
      { options: [x], defaultValue: 'y' },
    ],
    [
      { options: [x, y], default: ['y', 'x'] },
      { options: [x, y], defaultValue: 'y' },
    ],
    [{ options: [y, { ...x, default: true }] }, { options: [y, x], defaultValue: 'x' }],
    [
      { options: [y, { ...x, default: true }], multiple: true },
      { options: [y, x], multiple: true, defaultValue: ['x'] },
    ],
    [{ options: { store: [x], placeholder: 'Choose' } }, { options: [x], whenEmpty: { placeholder: 'Choose' } }],
    [
      { options: { store: [x], placeholder: { label: 'None', nested: inner } } },
      { options: [x], whenEmpty: { placeholder: 'None', nested } },
    ],
    [
      { grouped: true, options: [{ label: 'G', options: [x, y] }] },
      {
        options: [
          { ...x, group: 'G' },
          { ...y, group: 'G' },
        ],
      },
    ],
    [{ options: [y, x], sort: 'text' }, { options: [x, y] }],
    [
      { options: ['10', '9', 'n'], sort: 'number' },
      { options: ['9', '10', 'n'].map((value) => ({ label: value, value })) },
    ],
    [
      { options: [x], multiple: true, validate: { minItems: 1, maxItems: 2 } },
      { options: [x], multiple: true, minItems: 1, maxItems: 2 },
    ],
  ])('%j', (parameter, field) =>
    expect(brief([{ name: 'a', type: 'select', ...parameter }])).toEqual([
      { ...a, type: 'SELECT', multiple: false, ...field },
    ]),
  );

  test.each(['rpc://list', { store: 'rpc://list' }, undefined])('%j can be typed at least', (options) => {
    expect(brief([{ name: 'a', type: 'select', options }])).toEqual([{ ...a, type: 'TEXT', multiline: false }]);
    const [many] = toFields([{ name: 'a', type: 'select', multiple: true, options }]);
    expect(many).toMatchObject({ type: 'LIST', item: { type: 'TEXT' } });
  });
});
