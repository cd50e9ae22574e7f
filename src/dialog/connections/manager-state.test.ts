import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { ListedConnection } from '../../model/connection.ts';
import {
  emptyList,
  type ManagerState,
  toConnectionResult,
  updateState,
  withConnection,
  withoutConnection,
  withPage,
} from './manager-state.ts';

const listed = (id: string, displayName = id): ListedConnection => ({
  id,
  externalId: `external-${id}`,
  displayName,
  type: 'SECRET_TEXT',
  pieceName: 'p',
  status: 'ACTIVE',
  scope: 'PROJECT',
  projectIds: [],
  preSelectForNewProjects: false,
});

const list = withPage(emptyList, { connections: [listed('a'), listed('b')], next: 'more' });

test('withPage appends a page and skips connections that are already listed', () => {
  expect(list).toEqual({ connections: [listed('a'), listed('b')], next: 'more', status: 'ready', problem: undefined });
  const longer = withPage({ ...list, status: 'loading more' }, { connections: [listed('b'), listed('c')] });
  expect(longer.connections).toEqual([listed('a'), listed('b'), listed('c')]);
  expect(longer).toMatchObject({ next: undefined, status: 'ready' });
});

test('withConnection and withoutConnection match by id, and ignore unknown ids', () => {
  expect(withConnection(list, listed('b', 'B'))).toEqual({ ...list, connections: [listed('a'), listed('b', 'B')] });
  expect(withConnection(list, listed('z'))).toEqual(list);
  expect(withoutConnection(list, listed('a', 'other'))).toEqual({ ...list, connections: [listed('b')] });
  expect(withoutConnection(list, listed('z'))).toEqual(list);
});

test('toConnectionResult returns the id, and the externalId as name', () =>
  expect(toConnectionResult(listed('a'))).toEqual({ id: 'a', name: 'external-a' }));

test('updateState leaves a closed manager closed, e.g. when a change is answered late', () => {
  const state = signal<ManagerState>({
    view: { kind: 'list' },
    query: { search: '', pieceName: undefined, scope: 'PROJECT' },
    list,
    pieces: undefined,
    isPlatformAdmin: false,
    readOnly: false,
    lastConnection: undefined,
    notice: undefined,
    busy: true,
  });
  updateState(state, { view: { kind: 'closed' } });
  updateState(state, { view: { kind: 'list' }, busy: false });
  expect(state.value).toMatchObject({ view: { kind: 'closed' }, busy: true });
});
