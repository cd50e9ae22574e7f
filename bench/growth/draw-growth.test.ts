import { expect, test } from 'vitest';
import { drawGrowth } from './draw-growth.ts';

test('one row for each list, and what the openings leave behind', () => {
  const list = { firstRowMs: 120.4, keyMs: 7.6, elementCount: 300, rowCount: 24, heapBytes: 2_500_000 };
  const openings = { openingCount: 50, heapBytes: [1, 2], bytesPerOpening: 1234 };
  expect(drawGrowth([['100 connections', list]], openings).split('\n')).toEqual([
    '| list            | first row ms | key ms | rows | elements | heap MB |',
    '| --------------- | -----------: | -----: | ---: | -------: | ------: |',
    '| 100 connections |          120 |      8 |   24 |      300 |     2.5 |',
    '',
    '50 openings in a row: the host page keeps 1.2 kB more for each.',
  ]);
});
