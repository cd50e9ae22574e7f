import { describe, expect, test } from 'vitest';
import type { FieldSpec } from '../../field-model.ts';
import { registerFieldTypes } from '../field-types.ts';
import { type FieldValue, validateFields } from '../index.tsx';
import { registerExtendedFields } from './index.ts';

registerFieldTypes();
registerExtendedFields();

function field(more: object): FieldSpec {
  return { key: 'a', displayName: 'A', required: false, advanced: false, ...more } as FieldSpec;
}

const text = { type: 'TEXT', multiline: false };
const options = ['x', 'y', 'z'].map((value) => ({ label: value, value }));

describe('messages for invalid values', () => {
  test.each<[object, FieldValue, string | undefined]>([
    [{ ...text, required: true }, ' ', 'Enter A.'],
    [text, '', undefined],
    [{ ...text, format: 'url' }, 'example.com', 'Enter a full web address, such as https://example.com.'],
    [{ ...text, format: 'url' }, 'https://', 'Enter a full web address, such as https://example.com.'],
    [{ ...text, format: 'url' }, ' https://example.com/a ', undefined],
    [{ ...text, format: 'url' }, 'postgres://db:5432/x', undefined],
    [{ ...text, format: 'email' }, 'name@', 'Enter an email address, such as name@example.com.'],
    [{ ...text, format: 'email' }, 'name@example.com', undefined],
    [{ ...text, format: 'uuid' }, '123e4567-e89b-12d3-a456-426614174000', undefined],
    [{ ...text, format: 'uuid' }, '123', expect.stringContaining('36-character ID')],
    [{ ...text, format: 'json' }, '{', expect.stringContaining('valid JSON')],
    [{ ...text, minLength: 3 }, 'ab', 'Enter at least 3 characters.'],
    [{ ...text, minLength: 3 }, '', undefined],
    [{ ...text, maxLength: 3 }, 'abcd', 'Enter at most 3 characters.'],
    [{ ...text, minLength: 3, maxLength: 3 }, 'ab', 'Enter exactly 3 characters.'],
    [{ ...text, pattern: /^sk_/ }, 'pk_1', expect.stringContaining('match the format of A')],
    [{ ...text, pattern: /^sk_/ }, 'sk_1', undefined],
    [{ type: 'SECRET', required: true }, '', 'Enter A.'],
    [{ type: 'SECRET', minLength: 20 }, 'short', 'Enter at least 20 characters.'],
    [{ type: 'SECRET', required: true, displayName: 'Password' }, ' ', undefined],
    [{ type: 'KEY_FILE', required: true }, '\n', 'Enter A.'],
    [{ type: 'NUMBER', integer: false, required: true }, '', 'Enter A.'],
    [{ type: 'NUMBER', integer: false }, '1,5', 'A must be a number, for example 5432.'],
    [{ type: 'NUMBER', integer: false }, '0x10', 'A must be a number, for example 5432.'],
    [{ type: 'NUMBER', integer: false }, '-1.5', undefined],
    [{ type: 'NUMBER', integer: true }, '1.5', 'Enter a whole number, such as 30.'],
    [{ type: 'NUMBER', integer: true, min: 1, max: 300 }, '301', 'Enter a whole number between 1 and 300.'],
    [{ type: 'NUMBER', integer: true, min: 0 }, '-1', 'Enter a whole number of 0 or more.'],
    [{ type: 'NUMBER', integer: false, max: 1 }, '1.1', 'Enter a number of 1 or less.'],
    [{ type: 'BOOLEAN', required: true }, false, undefined],
    [{ type: 'SELECT', multiple: false, options, required: true }, [], 'Choose A.'],
    [{ type: 'SELECT', multiple: true, options, minItems: 2 }, [0], 'Choose at least 2 options.'],
    [{ type: 'SELECT', multiple: true, options, minItems: 2 }, [], undefined],
    [{ type: 'SELECT', multiple: true, options, maxItems: 1 }, [0, 1], 'Choose at most 1 option.'],
    [{ type: 'LIST', item: field(text), required: true }, {}, 'Add at least 1 item.'],
    [{ type: 'LIST', item: field(text), required: true }, { r1: ' ', r2: '' }, 'Add at least 1 item.'],
    [{ type: 'LIST', item: field(text), minItems: 2 }, { r1: 'x', r2: '' }, 'Add at least 2 items.'],
    [{ type: 'LIST', item: field(text), minItems: 2 }, { r1: '' }, undefined],
    [{ type: 'LIST', item: field(text), maxItems: 1 }, { r1: 'x', r2: 'y' }, expect.stringContaining('at most 1')],
    [{ type: 'DATE', time: true, required: true }, '', 'Enter A.'],
    [{ type: 'DATE', time: true, required: true }, 'incomplete', expect.stringContaining('Check that it’s complete')],
    [{ type: 'DATE', time: false }, 'incomplete', expect.stringContaining('Check that it’s complete')],
    [{ type: 'DATE', time: false }, '', undefined],
    [{ type: 'UNSUPPORTED', originalType: 'x', required: true }, '', expect.stringContaining('can’t be entered here')],
    [{ type: 'UNSUPPORTED', originalType: 'x' }, '', undefined],
  ])('%j with %j: %s', (more, value, message) =>
    expect(validateFields([field(more)], { a: value })).toEqual(message ? { a: message } : {}),
  );
});

describe('fields inside other fields', () => {
  const inner = [field({ ...text, key: 'b', required: true, displayName: 'B' }), field({ type: 'BOOLEAN', key: 'c' })];
  const messages = (more: object, value: FieldValue) => validateFields([field(more)], { a: value });

  test('every row has its own message', () => {
    const addresses = { type: 'LIST', required: true, item: field({ ...text, displayName: 'Address' }) };
    expect(messages(addresses, { r1: ' ' })).toEqual({ 'a/r1': 'Enter Address 1.' });
    const list = { type: 'LIST', item: field({ ...text, format: 'email', displayName: 'Address' }) };
    expect(Object.keys(messages(list, { r2: 'x', r3: '', r1: 'name@x.y' }))).toEqual(['a/r2']);
    const rows = { type: 'LIST', item: field({ type: 'COLLECTION', fields: inner }) };
    expect(messages(rows, { r1: { b: 'x' }, r4: { b: '' } })).toEqual({ 'a/r4/b': 'Enter B.' });
  });

  test('an optional collection is validated only once a field of it has a value', () => {
    const collection = { type: 'COLLECTION', fields: inner };
    expect(messages(collection, { b: '', c: false })).toEqual({});
    expect(messages(collection, { b: '', c: true })).toEqual({ 'a/b': 'Enter B.' });
    const port = { type: 'COLLECTION', fields: [field({ type: 'NUMBER', key: 'b', displayName: 'B' })] };
    expect(messages(port, { b: 'x' })).toEqual({ 'a/b': expect.stringContaining('must be a number') });
    expect(messages({ ...collection, required: true }, { b: '', c: false })).toEqual({ 'a/b': 'Enter B.' });
  });
});
