import { expect, test } from 'vitest';
import { parseJsonc } from './jsonc.ts';

test.each<[string, unknown]>([
  ['[1, 2]', [1, 2]],
  ['// at first\n{ "a": 1 } // at last', { a: 1 }],
  ['{ /* one\nmore */ "a": /**/ 1, }', { a: 1 }],
  ['{ "a": [1, 2, /* three */\n], // end\n}', { a: [1, 2] }],
  [
    '{ "url": "https://api.example/*" , "b": "/* no comment */" }',
    { url: 'https://api.example/*', b: '/* no comment */' },
  ],
  ['{ "a": "say \\"//\\" // twice", "b": ",]" }', { a: 'say "//" // twice', b: ',]' }],
  ['{ "a": "\\\\" } // "', { a: '\\' }],
  ['\ufeff{}', {}],
  ['"//"', '//'],
])('%j', (text, value) => expect(parseJsonc(text)).toEqual(value));

test.each(['', '{', '{ "a": 1 /* }', '{ a: 1 }', '[,]x'])('%j is no JSON', (text) =>
  expect(() => parseJsonc(text)).toThrow(SyntaxError),
);
