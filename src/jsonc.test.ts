import { describe, expect, test } from 'vitest';
import { jsoncToJson } from './jsonc.ts';

const parse = (text: string): unknown => JSON.parse(jsoncToJson(text));

describe('JSON with comments', () => {
  test.each<[string, unknown]>([
    ['[1, 2]', [1, 2]],
    ['// first\n{ "a": 1 } // last', { a: 1 }],
    ['// first\r\n{"a":1, // second\r\n"b":2}', { a: 1, b: 2 }],
    ['{ /* one\nmore */ "a": /**/ 1, }', { a: 1 }],
    ['{ "a": [1, 2, /* three */\n], // end\n}', { a: [1, 2] }],
    ['{"a":[1,/* none */],}', { a: [1] }],
    ['{ "url": "https://api.example/*" , "b": "/* text */" }', { url: 'https://api.example/*', b: '/* text */' }],
    ['{ "a": "say \\"//\\" // twice", "b": ",]" }', { a: 'say "//" // twice', b: ',]' }],
    ['{ "a": "\\\\" } // "', { a: '\\' }],
    ['\ufeff{}', {}],
    ['"//"', '//'],
  ])('%j is read', (text, value) => expect(parse(text)).toEqual(value));

  test.each(['', '{', '{ "a": 1 /* }', '{ "a": 1 } /*', '{} /*/', '{ a: 1 }', '[,]x', '"a', '"\\', '1/**/2'])(
    '%j is no JSON',
    (text) => expect(() => parse(text)).toThrow(SyntaxError),
  );
});

describe('conversion takes linear time for', () => {
  /** CPU time, because other processes do not count in it; the least of several, because garbage collection does. */
  const shortestMicroseconds = (text: string): number => {
    const times = Array.from({ length: 7 }, () => {
      const start = process.cpuUsage();
      jsoncToJson(text);
      const { user, system } = process.cpuUsage(start);
      return user + system;
    });
    return Math.min(...times);
  };

  test.each([
    ['block comments without an end', '/* '],
    ['slashes', '/'],
    ['escaped quotes without an end', '"\\"'],
    ['backslashes', '\\"\\'],
    ['commas and spaces', ',   '],
    ['line comments', '// a "\n'],
    ['strings', '"a\\n",'],
  ])('%s', (_, part) => {
    const [short, long] = [12_500, 100_000].map((length) => shortestMicroseconds(part.repeat(length / part.length)));
    // 8 if it is linear, 64 if it is quadratic; below 100 µs the clock decides.
    expect(Number(long)).toBeLessThan(24 * Math.max(100, Number(short)));
  });
});
