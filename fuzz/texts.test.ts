import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsoncToJson } from '../src/jsonc.ts';
import { appMessageReaders } from './app-message-readers.ts';
import { textOf } from './inputs.ts';
import { expectLinearTime } from './linear-time.ts';
import { forAll } from './settings.ts';
import { textReaders } from './text-readers.ts';

const readers = [...textReaders, ...appMessageReaders];

describe('never throws, and pollutes no prototype:', () => {
  test.each(readers)('%s', (_, read, parts) => forAll(textOf(...parts), (text) => void read(text)));
});

describe('takes linear time for', () => {
  test.each(readers)('%s', (_, read, parts) => {
    for (const [index, part] of parts.entries()) {
      const other = parts[(index * 7 + 3) % parts.length] ?? '';
      for (const unit of [part, part + other, `${part}a `]) {
        expectLinearTime(read, (length) => unit.repeat(Math.ceil(length / unit.length)));
      }
      expectLinearTime(read, (length) => `a${part}${' '.repeat(length)}x`);
    }
  });
});

test('JSON with comments keeps its values', () => {
  const spaces = fc.array(fc.constantFrom(' ', '\n', '\t', '/* a */', '// b"\n', '/**/', '/*//*/', '/* " */'), {
    maxLength: 4,
  });
  forAll(fc.array(spaces, { minLength: 11, maxLength: 11 }), (all) => {
    const [a, b, c, d, e, f, g, h, i, j, k] = all.map((space) => space.join(''));
    const text = `${a}{${b}"a//b"${c}:${d}[${e}1${f},${g}"/*"${h},${i}]${j},${k}}${a}`;
    expect(JSON.parse(jsoncToJson(text))).toEqual({ 'a//b': [1, '/*'] });
  });
});
