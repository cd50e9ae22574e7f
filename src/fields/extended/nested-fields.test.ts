import { describe, expect, test } from 'vitest';
import { registerFieldTypes } from '../field-types.ts';
import { visibleFields } from '../form-operations.ts';
import { type FieldValue, initialValues, toProps } from '../index.tsx';
import { registerExtendedFields } from './index.ts';
import { extendedField, options, singleLineText } from './testing/extended-field.ts';

registerFieldTypes();
registerExtendedFields();

describe('nested fields', () => {
  const b = extendedField({ ...singleLineText, key: 'b', required: true });
  const shown = (more: object, value: FieldValue) =>
    visibleFields([extendedField(more)], { a: value }).map(({ field: { key } }) => key);

  test.each<[object, FieldValue, string[]]>([
    [{ type: 'BOOLEAN', nested: [b] }, true, ['a', 'b']],
    [{ type: 'BOOLEAN', nested: [b] }, false, ['a']],
    [{ ...singleLineText, nested: [b] }, 'x', ['a', 'b']],
    [{ ...singleLineText, nested: [b] }, '', ['a']],
    [{ type: 'SELECT', multiple: false, options: [{ ...options[0], nested: [b] }, options[1]] }, [0], ['a', 'b']],
    [{ type: 'SELECT', multiple: false, options: [{ ...options[0], nested: [b] }, options[1]] }, [1], ['a']],
    [{ type: 'SELECT', multiple: false, options, nested: [b] }, [2], ['a', 'b']],
    [{ type: 'SELECT', multiple: false, options, nested: [b] }, [], ['a']],
    [{ type: 'SELECT', multiple: false, options, whenEmpty: { nested: [b] } }, [], ['a', 'b']],
    [{ type: 'SELECT', multiple: false, options, whenEmpty: { nested: [b] } }, [0], ['a']],
  ])('%j with %j: %j', (more, value, keys) => expect(shown(more, value)).toEqual(keys));

  test('nested fields of an advanced field are advanced', () =>
    expect(
      visibleFields([extendedField({ type: 'BOOLEAN', nested: [b], advanced: true })], { a: true })[1]?.field.advanced,
    ).toBe(true));

  test('nested fields of two options may have the same key and keep their values', () => {
    const fields = [
      extendedField({
        type: 'SELECT',
        multiple: false,
        defaultValue: 'x',
        options: [
          { label: 'X', value: 'x', nested: [extendedField({ ...singleLineText, key: 'b' })] },
          { label: 'Y', value: 'y', nested: [extendedField({ type: 'BOOLEAN', key: 'b', defaultValue: true })] },
        ],
      }),
    ];
    const values = { ...initialValues(fields), 'a/0/b': 'typed' };
    expect(toProps(fields, values)).toEqual({ a: 'x', b: 'typed' });
    expect(toProps(fields, { ...values, a: [1] })).toEqual({
      a: 'y',
      b: true,
    });
    expect(toProps(fields, { ...values, a: [0] })).toEqual({
      a: 'x',
      b: 'typed',
    });
  });
});
