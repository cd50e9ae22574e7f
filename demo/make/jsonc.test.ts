import { expect, it } from 'vitest';
import { parseJsonc } from './jsonc.ts';

it.each([
  ['{"a": "https://x.example" // comment\n}', { a: 'https://x.example' }],
  ['[1, /* two, */ 3,]', [1, 3]],
  ['{"a": {"b": 1,},\n}', { a: { b: 1 } }],
  ['{"a": "\\" // no, ]", "b": "/* no */"}', { a: '" // no, ]', b: '/* no */' }],
  ['["a",\n// last\n]', ['a']],
  ['// nothing else\nnull', null],
])('reads %s', (text, value) => {
  expect(parseJsonc(text)).toEqual(value);
});

it.each(['', '{a: 1}', '["a]', '[,]'])('does not read %s', (text) => {
  expect(() => parseJsonc(text)).toThrow(SyntaxError);
});
