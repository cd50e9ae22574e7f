import { expect, test } from 'vitest';
import { coversAny } from './unicode-range.ts';

test.each<[range: string, characters: string, expected: boolean]>([
  ['U+0-10FFFF', 'a', true],
  ['U+61', 'a', true],
  ['u+0061', 'a', true],
  ['U+62', 'a', false],
  ['U+0000-00FF, U+0131', 'a', true],
  ['U+0100-02BA,U+1E00-1E9F', 'a', false],
  ['U+0100-02BA,U+1E00-1E9F', 'ał', true],
  ['U+4??', 'я', true],
  ['U+4??', 'a', false],
  ['U+1F300-1F5FF', '🌍', true],
  ['U+61', '', false],
  ['', 'a', false],
  ['nonsense', 'a', false],
])('%s has one of “%s”: %s', (range, characters, expected) => expect(coversAny(range, characters)).toBe(expected));
