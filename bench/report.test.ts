import { expect, test } from 'vitest';
import type { Measurement } from './measure.ts';
import { drawTable, drawWaterfalls, summarize } from './report.ts';

const measured = (usableMs: number, label = 'GET /'): Measurement => ({
  usableMs,
  requestCount: 3,
  bytes: 12_345,
  bytesBefore: 0,
  scriptMs: 4.4,
  taskMs: usableMs / 2,
  heapBytes: 1_250_000,
  browserVersion: '150.0',
  waterfall: [{ kind: 'request', label, startMs: 0, endMs: usableMs }],
});
const floor: [string, Measurement[]] = ['floor', [measured(100), measured(300), measured(110)]];
const cold: [string, Measurement[]] = [
  'cold',
  [measured(150), measured(600, 'GET /slow'), measured(176, 'GET /median')],
];

test('the table contains medians, and ratios to the floor of the same round', () => {
  expect(drawTable(summarize(new Map([floor, cold]))).split('\n')).toEqual([
    '| target |  ms | ratio | requests |   kB | kB before | script ms | task ms | heap MB |',
    '| ------ | --: | ----: | -------: | ---: | --------: | --------: | ------: | ------: |',
    '| floor  | 110 |  1.00 |        3 | 12.3 |       0.0 |         4 |      55 |     1.3 |',
    '| cold   | 176 |  1.60 |        3 | 12.3 |       0.0 |         4 |      88 |     1.3 |',
  ]);
});

test('without the floor there are no ratios', () => {
  const [summary] = summarize(new Map([cold]));
  expect(summary?.ratio).toBeUndefined();
  expect(drawTable(summarize(new Map([cold])))).toContain('| cold   | 176 |     – |');
});

test('the waterfall is that of the median round', () => {
  expect(drawWaterfalls(summarize(new Map([cold])))).toMatch(/^cold: 176 ms\n.* GET \/median\n$/);
});
