import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { derivedId } from '../../../demo/instance/ids.ts';
import { activepiecesHarness } from '../../backends/activepieces/testing/activepieces-harness.ts';
import { createConnectionChanges } from './connection-changes.ts';
import { createConnectionStore } from './connection-store.ts';
import { emptyList, type ManagerState } from './manager-state.ts';

const id = derivedId('acme-1');
const renameRoute = `POST /v1/app-connections/${id}`;

async function opened() {
  const { server, backend, newest } = activepiecesHarness();
  const stored = { id, externalId: 'acme-1', displayName: 'Sales', pieceName: newest.name };
  server.connections = [{ ...stored, type: 'SECRET_TEXT', pieceVersion: '2.0.0' }];
  const state = signal<ManagerState>({
    view: { kind: 'list' },
    query: { search: '', pieceName: undefined, scope: 'PROJECT' },
    list: emptyList,
    pieces: undefined,
    isPlatformAdmin: false,
    readOnly: false,
    lastConnection: undefined,
    notice: undefined,
    busy: false,
  });
  const store = createConnectionStore(state, backend, true);
  await store.start();
  const [connection] = state.value.list.connections;
  if (!connection) throw new Error('The list is empty.');
  state.value = { ...state.value, view: { kind: 'renaming', connection } };
  return { server, state, connection, changes: createConnectionChanges(state, store) };
}

test('a change that succeeds leads to the list', async () => {
  const { state, connection, changes } = await opened();
  await changes.rename(connection, 'Support');
  expect(state.value).toMatchObject({ view: { kind: 'list' }, busy: false, notice: { kind: 'done' } });
});

test.each([
  ['succeeds', undefined, { kind: 'done' }, 'Support'],
  ['fails', { status: 500, body: {} }, { kind: 'problem' }, 'Sales'],
] as const)('a change that %s after the user has gone on leaves the user there', async (_, answer, notice, name) => {
  const { server, state, connection, changes } = await opened();
  const view = { kind: 'catalogue' } as const;
  server.on(renameRoute, () => {
    state.value = { ...state.value, view };
    return answer;
  });
  await changes.rename(connection, 'Support');
  expect(state.value.view).toBe(view);
  expect(state.value).toMatchObject({ busy: false, notice });
  expect(state.value.list.connections.map(({ displayName }) => displayName)).toEqual([name]);
});

test('details of the connection, which the user has gone back to, make way for the list', async () => {
  const { server, state, connection, changes } = await opened();
  server.on(renameRoute, () => {
    state.value = { ...state.value, view: { kind: 'details', connection } };
    return undefined;
  });
  await changes.rename(connection, 'Support');
  expect(state.value).toMatchObject({ view: { kind: 'list' }, busy: false });
});
