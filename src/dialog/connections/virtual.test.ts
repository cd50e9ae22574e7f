import { describe, expect, test } from 'vitest';
import { rowHeight, scrollFor, sliceOf } from './virtual.ts';

describe('sliceOf', () => {
  test.each([
    ['few rows', 5, 0, 400, { first: 0, last: 5 }],
    ['the top', 10_000, 0, 680, { first: 0, last: 16 }],
    ['the middle', 10_000, 100 * rowHeight, 680, { first: 94, last: 116 }],
    ['the end', 10_000, 10_000 * rowHeight - 680, 680, { first: 9984, last: 10_000 }],
    ['past the end, after a deletion', 10, 50 * rowHeight, 680, { first: 4, last: 10 }],
    ['nothing', 0, 0, 680, { first: 0, last: 0 }],
  ])('draws %s', (_, count, top, height, expected) => {
    const slice = sliceOf(count, top, height);
    expect(slice).toMatchObject(expected);
    expect(slice.before).toBe(slice.first * rowHeight);
    expect(slice.last - slice.first).toBeLessThan(30);
  });
});

describe('scrollFor', () => {
  test.each([
    ['a row in sight', 2, 0, 0],
    ['a row below', 20, 0, 21 * rowHeight - 680],
    ['a row above', 3, 500, 3 * rowHeight],
  ])('%s', (_, index, scrollTop, expected) => expect(scrollFor(index, scrollTop, 680)).toBe(expected));
});
