import { expect, test } from 'vitest';
import { parseInitialView, parsePlatformOptions } from './initial-view.ts';

test.each([
  [{}, { kind: 'catalogue' }],
  [{ pieceName: '' }, { kind: 'catalogue' }],
  [{ pieceName: 5, select: true }, { kind: 'catalogue' }],
  [{ pieceName: 'x' }, { kind: 'form', pieceName: 'x' }],
  [
    { pieceName: 'x', view: 'nonsense', scope: 'PLATFORM' },
    { kind: 'form', pieceName: 'x' },
  ],
  [{ view: 'connections' }, { kind: 'connections', pieceName: undefined, select: false }],
  [
    { view: 'connections', pieceName: 'x', select: true },
    { kind: 'connections', pieceName: 'x', select: true },
  ],
  [
    { view: 'connections', pieceName: {}, select: 'yes' },
    { kind: 'connections', pieceName: undefined, select: false },
  ],
  [{ view: 'outcome', pieceName: 'x' }, { kind: 'outcome' }],
])('the view of %j', (options, view) => expect(parseInitialView(options)).toEqual(view));

test.each([
  [{}, undefined],
  [{ scope: 'PROJECT', projectIds: ['a'] }, undefined],
  [{ scope: 5 }, undefined],
  [{ scope: 'PLATFORM' }, { projectIds: undefined, preSelectForNewProjects: false }],
  [
    { scope: 'PLATFORM', projectIds: ['a', 5, null, {}], preSelectForNewProjects: true },
    { projectIds: ['a'], preSelectForNewProjects: true },
  ],
  [
    { scope: 'PLATFORM', projectIds: 'a', preSelectForNewProjects: 1 },
    { projectIds: undefined, preSelectForNewProjects: false },
  ],
  [
    { scope: 'PLATFORM', projectIds: [] },
    { projectIds: [], preSelectForNewProjects: false },
  ],
])('the platform options of %j', (options, parsed) => expect(parsePlatformOptions(options)).toEqual(parsed));
