import { expect, test } from 'vitest';
import { sizeProblems } from './sizes.ts';

test('a file over its budget', () =>
  expect(
    sizeProblems([
      { name: 'loader', passed: true, size: 3997, sizeLimit: 4000 },
      { name: 'dialog', passed: false, size: 34_100, sizeLimit: 34_000 },
    ]),
  ).toEqual(['"dialog" has 34100 bytes, 100 more than its budget.']));
