import { expect, test } from 'vitest';
import { indexOfMedian, median, medianRatio, rotate, slope } from './statistics.ts';

test('the median is the value in the middle, whatever the order', () => {
  expect(median([30, 10, 20])).toBe(20);
  expect(median([10, 100, 9])).toBe(10);
  expect(median([7])).toBe(7);
});

test('of an even number of values the median is the mean of the two in the middle', () => {
  expect(median([40, 10, 20, 30])).toBe(25);
});

test('there is no median of nothing', () => expect(median([])).toBeNaN());

test('ratios are formed within each round: a slow round changes nothing', () => {
  expect(medianRatio([200, 1000, 220], [100, 500, 110])).toBe(2);
});

test('the value nearest to the median is found', () => {
  expect(indexOfMedian([30, 10, 20])).toBe(2);
  expect(indexOfMedian([1, 2, 8, 9])).toBe(1);
});

test('every item comes first once', () => {
  const items = ['a', 'b', 'c'];
  expect([0, 1, 2, 3].map((round) => rotate(items, round).join(''))).toEqual(['abc', 'bca', 'cab', 'abc']);
});

test.each([
  [[5, 5, 5], 0],
  [[1, 2, 3, 4], 1],
  [[10, 8, 6], -2],
  [[0, 3, 0, 3], 0.6],
])('the slope of %j is %s', (values, expected) => expect(slope(values)).toBeCloseTo(expected));
