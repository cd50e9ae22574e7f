import { describe, expect, test } from 'vitest';
import { editableFields } from './editable-fields.ts';
import { toFields } from './parameters.ts';

const definition = toFields([
  { name: 'host', type: 'url', required: true },
  {
    name: 'mode',
    type: 'select',
    required: true,
    options: [
      { value: 'key', nested: [{ name: 'apiKey', type: 'password', required: true }] },
      {
        value: 'basic',
        nested: [
          { name: 'username', type: 'text', required: true },
          { name: 'password', type: 'password', required: true },
        ],
      },
    ],
  },
  { type: 'banner', text: 'Read this' },
]);

const form = (...names: string[]) =>
  editableFields(definition, names).map(({ key, type, required }) => `${key} ${type}${required ? ' required' : ''}`);

describe('the fields of', () => {
  test.each<[string[], string[]]>([
    [[], ['banner  Read this BANNER']],
    [['host'], ['host TEXT required', 'banner  Read this BANNER']],
    [['mode'], ['mode SELECT required', 'banner  Read this BANNER']],
    // Which of them is in use is not known.
    [
      ['apiKey', 'password'],
      ['apiKey SECRET', 'password SECRET', 'banner  Read this BANNER'],
    ],
    [
      ['region', 'clientSecret', 'access_token'],
      ['banner  Read this BANNER', 'region TEXT', 'clientSecret SECRET', 'access_token SECRET'],
    ],
  ])('%j', (names, fields) => expect(form(...names)).toEqual(fields));
});

test('below one that can be changed stands only what can be changed as well', () =>
  expect(editableFields(definition, ['mode', 'apiKey', 'username'])).toMatchObject([
    {
      key: 'mode',
      options: [{ nested: [{ key: 'apiKey', required: true }] }, { nested: [{ key: 'username', required: true }] }],
    },
    { type: 'BANNER' },
  ]));
