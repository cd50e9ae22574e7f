import { expect, test } from 'vitest';
import type { ListedConnection } from '../../model.ts';
import { emptyList, toConnectionResult, withConnection, withoutConnection, withPage } from './state.ts';

const one = (id: string, displayName = id): ListedConnection => ({
  id,
  externalId: `external-${id}`,
  displayName,
  type: 'SECRET_TEXT',
  pieceName: 'p',
  status: 'ACTIVE',
  scope: 'PROJECT',
  created: '',
  projectIds: [],
  preSelectForNewProjects: false,
});

const list = withPage(emptyList, { connections: [one('a'), one('b')], next: 'more' });

test('a page is added, and what is known is not added twice', () => {
  expect(list).toEqual({ connections: [one('a'), one('b')], next: 'more', status: 'ready', problem: undefined });
  const longer = withPage({ ...list, status: 'loading more' }, { connections: [one('b'), one('c')] });
  expect(longer.connections).toEqual([one('a'), one('b'), one('c')]);
  expect(longer).toMatchObject({ next: undefined, status: 'ready' });
});

test('one is changed or taken out by its id, wherever more is', () => {
  expect(withConnection(list, one('b', 'B'))).toEqual({ ...list, connections: [one('a'), one('b', 'B')] });
  expect(withConnection(list, one('z'))).toEqual(list);
  expect(withoutConnection(list, one('a', 'other'))).toEqual({ ...list, connections: [one('b')] });
  expect(withoutConnection(list, one('z'))).toEqual(list);
});

test('the page gets the id and the externalId', () =>
  expect(toConnectionResult(one('a'))).toEqual({ id: 'a', name: 'external-a' }));
