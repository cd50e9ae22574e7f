import { expect, test } from 'vitest';
import * as makeServer from './index.ts';

test('servers get these names', () =>
  expect(Object.keys(makeServer).sort()).toEqual(['MakeApiError', 'createMakeAuthorClient', 'createMakeProxy']));
