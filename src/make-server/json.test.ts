import { expect, test } from 'vitest';
import { parseJson, parseJsonc } from './json.ts';

test.each<[string, unknown, unknown]>([
  ['{"a":1}', { a: 1 }, { a: 1 }],
  ['[1,2,]', undefined, [1, 2]],
  ['// none\n[]', undefined, []],
  ['{"a":1', undefined, undefined],
  ['', undefined, undefined],
])('%j is %j as JSON, and %j with comments', (text, json, jsonc) => {
  expect(parseJson(text)).toEqual(json);
  expect(parseJsonc(text)).toEqual(jsonc);
});
