import { describe, expect, test } from 'vitest';
import { parseJsonc } from './json.ts';

describe('JSON with comments:', () => {
  test.each<[string, unknown]>([
    ['{"a":1}', { a: 1 }],
    ['// first\n{"a":1, // second\r\n"b":2}', { a: 1, b: 2 }],
    ['{/* one\n * two */"a":1}', { a: 1 }],
    ['{"url":"https://p.example/*/x"}', { url: 'https://p.example/*/x' }],
    ['{"quote":"a \\" // b","slash":"\\\\"}// "', { quote: 'a " // b', slash: '\\' }],
    ['[1,2,\n]', [1, 2]],
    ['{"a":[1,/* none */],}', { a: [1] }],
    ['{"comma":",]"}', { comma: ',]' }],
    ['1/**/2', undefined],
    ['{"a":1', undefined],
    ['', undefined],
  ])('%s', (text, value) => expect(parseJsonc(text)).toEqual(value));
});
