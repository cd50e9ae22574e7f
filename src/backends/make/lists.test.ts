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

describe('a list or a collection', () => {
  const item = { key: 'item', required: true, advanced: false };

  test.each<[object, object]>([
    [{ type: 'array' }, { item: { ...item, displayName: 'a', type: 'TEXT', multiline: false } }],
    [
      {
        type: 'array',
        labels: { add: 'Add scope' },
        spec: { type: 'text', label: 'Scope' },
        validate: { minItems: 1 },
      },
      {
        addLabel: 'Add scope',
        minItems: 1,
        item: { ...item, displayName: 'Scope', type: 'TEXT', multiline: false },
      },
    ],
    [
      { type: 'array', spec: [{ name: 'b', type: 'text' }] },
      {
        item: {
          ...item,
          displayName: 'a',
          type: 'COLLECTION',
          fields: [{ key: 'b', displayName: 'b', required: false, advanced: false, type: 'TEXT', multiline: false }],
        },
      },
    ],
  ])('%j', (parameter, field) =>
    expect(brief([{ name: 'a', ...parameter }])).toEqual([{ ...a, type: 'LIST', ...field }]),
  );

  test('allowed values of a list are chosen', () =>
    expect(brief([{ name: 'a', type: 'array', validate: { enum: ['x', 2], maxItems: 1 } }])).toEqual([
      {
        ...a,
        type: 'SELECT',
        multiple: true,
        maxItems: 1,
        options: [
          { label: 'x', value: 'x' },
          { label: '2', value: 2 },
        ],
      },
    ]));

  test.each([[[{ name: 'b', type: 'boolean' }]], [{ name: 'b', type: 'boolean' }]])('a collection of %j', (spec) =>
    expect(brief([{ name: 'a', type: 'collection', spec }])).toEqual([
      {
        ...a,
        type: 'COLLECTION',
        fields: [{ key: 'b', displayName: 'b', required: false, advanced: false, type: 'BOOLEAN' }],
      },
    ]),
  );
});
