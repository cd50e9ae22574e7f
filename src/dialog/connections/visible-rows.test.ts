import { describe, expect, test } from 'vitest';
import { ROW_HEIGHT_PX, scrollTopToReveal, visibleRows } from './visible-rows.ts';

describe('visibleRows', () => {
  test.each([
    ['few rows', 5, 0, 400, { first: 0, last: 5 }],
    ['the top', 10_000, 0, 680, { first: 0, last: 16 }],
    ['the middle', 10_000, 100 * ROW_HEIGHT_PX, 680, { first: 94, last: 116 }],
    ['the end', 10_000, 10_000 * ROW_HEIGHT_PX - 680, 680, { first: 9984, last: 10_000 }],
    ['an offset past the end, after a deletion', 10, 50 * ROW_HEIGHT_PX, 680, { first: 4, last: 10 }],
    ['no rows', 0, 0, 680, { first: 0, last: 0 }],
  ])('%s', (_, count, scrollTop, height, expected) => {
    const visible = visibleRows(count, scrollTop, height);
    expect(visible).toMatchObject(expected);
    expect(visible.offsetPx).toBe(visible.first * ROW_HEIGHT_PX);
    expect(visible.last - visible.first).toBeLessThan(30);
  });
});

describe('scrollTopToReveal', () => {
  test.each([
    ['a visible row', 2, 0, 0],
    ['a row below', 20, 0, 21 * ROW_HEIGHT_PX - 680],
    ['a row above', 3, 500, 3 * ROW_HEIGHT_PX],
  ])('%s', (_, index, scrollTop, expected) => expect(scrollTopToReveal(index, scrollTop, 680)).toBe(expected));
});
