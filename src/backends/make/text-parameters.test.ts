import { describe, expect, test } from 'vitest';
import { a, brief } from './testing/brief-fields.ts';

describe('one parameter', () => {
  test.each<[object, object]>([
    [{ type: 'text' }, { type: 'TEXT', multiline: false }],
    [
      { type: 'text', label: 'Name' },
      { type: 'TEXT', displayName: 'Name', multiline: false },
    ],
    [
      { type: 'text', label: ' ', multiline: true },
      { type: 'TEXT', multiline: true },
    ],
    [{}, { type: 'TEXT', multiline: false }],
    [{ type: '{{parameters.type}}' }, { type: 'TEXT', multiline: false }],
    [
      { type: 'text', required: true, advanced: true },
      { type: 'TEXT', multiline: false, required: true, advanced: true },
    ],
    [
      { type: 'text', required: 'yes', help: '' },
      { type: 'TEXT', multiline: false },
    ],
    [
      { type: 'text', help: '[Docs](https://x.y)' },
      { type: 'TEXT', multiline: false, description: '[Docs](https://x.y)', descriptionFormat: 'markdown' },
    ],
    [
      { type: 'text', default: 'x' },
      { type: 'TEXT', multiline: false, defaultValue: 'x' },
    ],
    [
      { type: 'text', default: '{{common.host}}' },
      { type: 'TEXT', multiline: false },
    ],
    [
      { type: 'text', default: null },
      { type: 'TEXT', multiline: false },
    ],
    [
      { type: 'text', validate: { min: 2, max: '5' } },
      { type: 'TEXT', multiline: false, minLength: 2, maxLength: 5 },
    ],
    [
      { type: 'text', validate: { pattern: '^a$' } },
      { type: 'TEXT', multiline: false, pattern: /^a$/ },
    ],
    [
      { type: 'text', validate: { pattern: '/^a\\/b$/gi' } },
      { type: 'TEXT', multiline: false, pattern: /^a\/b$/i },
    ],
    [
      { type: 'text', pattern: '^b' },
      { type: 'TEXT', multiline: false, pattern: /^b/ },
    ],
    [
      { type: 'text', pattern: '(' },
      { type: 'TEXT', multiline: false },
    ],
    [
      { type: 'text', validate: false, pattern: '^b' },
      { type: 'TEXT', multiline: false },
    ],
    [
      { type: 'text', validate: { enum: ['x'] } },
      { type: 'SELECT', multiple: false, options: [{ label: 'x', value: 'x' }] },
    ],
    [
      { type: 'url', editable: { enabled: true, help: 'x' } },
      { type: 'TEXT', multiline: false, format: 'url' },
    ],
    [
      { type: 'url', validate: false },
      { type: 'TEXT', multiline: false },
    ],
    [{ type: 'email' }, { type: 'TEXT', multiline: false, format: 'email' }],
    [{ type: 'uuid' }, { type: 'TEXT', multiline: false, format: 'uuid' }],
    [{ type: 'json' }, { type: 'TEXT', multiline: true, format: 'json' }],
    [
      { type: 'password', validate: { min: 20 } },
      { type: 'SECRET', minLength: 20 },
    ],
    [{ type: 'pkey' }, { type: 'KEY_FILE' }],
    [{ type: 'cert' }, { type: 'KEY_FILE' }],
  ])('%j', (parameter, field) => expect(brief([{ name: 'a', ...parameter }])).toEqual([{ ...a, ...field }]));
});
