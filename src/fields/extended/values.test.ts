import { describe, expect, test } from 'vitest';
import type { Json } from '../../json.ts';
import { registerFieldTypes } from '../field-types.ts';
import { type FieldValue, initialValues, toProps } from '../index.tsx';
import { secretValues } from '../secret-values.ts';
import { registerExtendedFields } from './index.ts';
import { extendedField, options, singleLineText } from './testing/extended-field.ts';

registerFieldTypes();
registerExtendedFields();

describe('initial values', () => {
  test.each<[object, FieldValue]>([
    [singleLineText, ''],
    [{ ...singleLineText, defaultValue: 'x' }, 'x'],
    [{ ...singleLineText, defaultValue: ['x'] }, ''],
    [{ type: 'SECRET', defaultValue: 'x' }, ''],
    [{ type: 'NUMBER', integer: true, defaultValue: 40 }, '40'],
    [{ type: 'BOOLEAN' }, false],
    [{ type: 'BOOLEAN', defaultValue: true }, true],
    [{ type: 'SELECT', multiple: false, options }, []],
    [{ type: 'SELECT', multiple: false, options, defaultValue: 0 }, [1]],
    [{ type: 'SELECT', multiple: true, options, defaultValue: [{ b: 1 }, 'gone', 'x'] }, [2, 0]],
    [{ type: 'LIST', item: extendedField(singleLineText) }, {}],
    [{ type: 'LIST', item: extendedField(singleLineText), required: true }, { r1: '' }],
    [
      { type: 'LIST', item: extendedField(singleLineText), defaultValue: ['x', 'y'] },
      { r1: 'x', r2: 'y' },
    ],
    [{ type: 'COLLECTION', fields: [extendedField(singleLineText)], defaultValue: { a: 'x' } }, { a: 'x' }],
    [{ type: 'DATE', time: false, defaultValue: '2026-01-31T22:00:00Z' }, '2026-01-31'],
    [{ type: 'DATE', time: true, defaultValue: '2026-01-31' }, '2026-01-31T00:00'],
    [{ type: 'DATE', time: true, defaultValue: 'tomorrow' }, ''],
    [{ type: 'TIMEZONE', defaultValue: 'Europe/Berlin' }, [0]],
  ])('%j: %j', (more, value) => expect(initialValues([extendedField(more)])).toEqual({ a: value }));
});

describe('serialized values', () => {
  const sent = (more: object, value: FieldValue) => toProps([extendedField(more)], { a: value });

  test.each<[object, FieldValue, Json]>([
    [singleLineText, ' x ', 'x'],
    [{ type: 'TEXT', multiline: true }, ' x\n', ' x\n'],
    [{ type: 'SECRET' }, ' sk-1\n', 'sk-1'],
    [{ type: 'SECRET', displayName: 'Password' }, ' p ', ' p '],
    [{ type: 'KEY_FILE' }, '-----BEGIN\nx\n', '-----BEGIN\nx\n'],
    [{ type: 'NUMBER', integer: true }, ' 5432 ', 5432],
    [{ type: 'NUMBER', integer: false }, '0', 0],
    [{ type: 'BOOLEAN' }, false, false],
    [{ type: 'SELECT', multiple: false, options }, [1], 0],
    [{ type: 'SELECT', multiple: false, options }, [2], { b: 1 }],
    [{ type: 'SELECT', multiple: true, options }, [2, 0], ['x', { b: 1 }]],
    [{ type: 'LIST', item: extendedField(singleLineText) }, { r2: 'x', r1: ' ', r3: 'y' }, ['x', 'y']],
    [{ type: 'LIST', item: extendedField({ type: 'NUMBER', integer: true }) }, { r1: '1', r2: '2' }, [1, 2]],
    [
      { type: 'LIST', item: extendedField({ type: 'COLLECTION', fields: [extendedField(singleLineText)] }) },
      { r1: { a: 'x' } },
      [{ a: 'x' }],
    ],
    [
      { type: 'COLLECTION', fields: [extendedField(singleLineText), extendedField({ type: 'BOOLEAN', key: 'b' })] },
      { a: 'x' },
      { a: 'x', b: false },
    ],
    [{ type: 'DATE', time: false }, '2026-01-31', '2026-01-31'],
    [{ type: 'DATE', time: true }, '2026-01-31T12:30', new Date('2026-01-31T12:30').toISOString()],
    [{ type: 'TIMEZONE' }, [0], 'UTC'],
    [{ type: 'HIDDEN', defaultValue: { b: [1] } }, '', { b: [1] }],
  ])('%j with %j: %j', (more, value, wire) => expect(sent(more, value)).toEqual({ a: wire }));

  test.each<[object, FieldValue]>([
    [singleLineText, ' '],
    [{ type: 'SECRET' }, ''],
    [{ type: 'KEY_FILE' }, '\n'],
    [{ type: 'NUMBER', integer: true }, ''],
    [{ type: 'SELECT', multiple: false, options }, []],
    [{ type: 'SELECT', multiple: true, options }, []],
    [{ type: 'LIST', item: extendedField(singleLineText) }, { r1: '' }],
    [
      { type: 'COLLECTION', fields: [extendedField(singleLineText), extendedField({ type: 'BOOLEAN', key: 'b' })] },
      { a: '', b: false },
    ],
    [{ type: 'DATE', time: true }, ''],
    [{ type: 'DATE', time: false }, 'incomplete'],
    [{ type: 'DATE', time: true }, 'incomplete'],
    [{ type: 'TIMEZONE' }, []],
    [{ type: 'BANNER', text: 'x', tone: 'info' }, ''],
    [{ type: 'UNSUPPORTED', originalType: 'file' }, 'x'],
  ])('%j with %j is omitted', (more, value) => expect(sent(more, value)).toEqual({}));
});

test('finds secrets at any depth', () => {
  const fields = [
    extendedField({ type: 'SECRET' }),
    extendedField({ ...singleLineText, key: 'b' }),
    extendedField({ type: 'COLLECTION', key: 'c', fields: [extendedField({ type: 'KEY_FILE' })] }),
    extendedField({ type: 'LIST', key: 'd', item: extendedField({ type: 'SECRET' }) }),
  ];
  const values = { a: 'one', b: 'public', c: { a: 'two' }, d: { r1: 'three', r2: 'four' } };
  expect(secretValues(fields, values)).toEqual(['one', 'two', 'three', 'four']);
});
