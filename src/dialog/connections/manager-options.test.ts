import { expect, test } from 'vitest';
import { parseManagerOptions } from './manager-options.ts';

const none = {
  view: undefined,
  select: false,
  scope: undefined,
  projectIds: undefined,
  preSelectForNewProjects: false,
  externalId: undefined,
};

test.each<[object, object]>([
  [{}, {}],
  [
    { view: 'connections', select: true },
    { view: 'connections', select: true },
  ],
  [{ view: '', select: 'yes', scope: 5, externalId: {} }, {}],
  [
    { scope: 'PLATFORM', projectIds: ['a', 'b'], preSelectForNewProjects: true, externalId: 'x' },
    { scope: 'PLATFORM', projectIds: ['a', 'b'], preSelectForNewProjects: true, externalId: 'x' },
  ],
  [{ projectIds: 'a', preSelectForNewProjects: 1 }, {}],
  [{ projectIds: ['a', 5, null, {}] }, { projectIds: ['a'] }],
  [{ projectIds: [] }, { projectIds: [] }],
])('reads %j', (given, expected) => expect(parseManagerOptions(given)).toEqual({ ...none, ...expected }));
