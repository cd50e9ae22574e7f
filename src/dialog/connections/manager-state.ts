import type { Signal } from '@preact/signals';
import type { Problem } from '../../backends/problem.ts';
import type { ConnectionResult, ListedConnection } from '../../model/connection.ts';
import type { PieceSummary } from '../../model/piece.ts';
import type { Dialog } from '../dialog.ts';

/** Everything that the manager's screens show. Replaced as a whole by actions; components only read it. */
export type ManagerState = {
  view: View;
  query: Query;
  list: List;
  /** Undefined while loading. The catalogue lists them; the list needs only their names and logos. */
  pieces: PieceSummary[] | 'failed' | undefined;
  /** May see and change the connections of the platform (contract 4.4). */
  isPlatformAdmin: boolean;
  /** Set once the server has denied a change (contract 6.3). */
  readOnly: boolean;
  /** The connection that was opened or saved last: what the host's promise resolves with. */
  lastConnection: ConnectionResult | undefined;
  /** The outcome of the last action. */
  notice: { kind: 'done' | 'problem'; text: string } | undefined;
  /** A change is pending: no other may start. */
  busy: boolean;
};

export type Query = { search: string; pieceName: string | undefined; scope: ListedConnection['scope'] };

export type List = {
  connections: ListedConnection[];
  /** Cursor of the next page; undefined after the last one. */
  next: string | undefined;
  status: 'loading' | 'ready' | 'loading more' | 'failed' | 'more failed';
  problem: Problem | undefined;
};

export type View =
  | { kind: 'list' }
  | { kind: 'details' | 'renaming' | 'replacing' | 'sharing'; connection: ListedConnection }
  /** `objection`: why the platform refused to delete it without a confirmation. */
  | { kind: 'deleting'; connection: ListedConnection; objection?: string }
  | { kind: 'catalogue' }
  | { kind: 'form'; dialog: Dialog }
  | { kind: 'closed' };

export const emptyList: List = { connections: [], next: undefined, status: 'loading', problem: undefined };

/** A closed manager stays so, whatever arrives afterwards. */
export function updateState(state: Signal<ManagerState>, change: Partial<ManagerState>): void {
  if (state.value.view.kind === 'closed') return;
  state.value = { ...state.value, ...change };
}

/** Pages may overlap when connections change between two requests, so known ids are skipped. */
export function withPage(list: List, page: { connections: ListedConnection[]; next?: string }): List {
  const knownIds = new Set(list.connections.map(({ id }) => id));
  const added = page.connections.filter(({ id }) => !knownIds.has(id));
  return { connections: [...list.connections, ...added], next: page.next, status: 'ready', problem: undefined };
}

export function withoutConnection(list: List, { id }: ListedConnection): List {
  return { ...list, connections: list.connections.filter((connection) => connection.id !== id) };
}

/** A connection that is gone must not become the result of the dialog either. */
export function withoutListed(
  { list, lastConnection }: ManagerState,
  connection: ListedConnection,
): Partial<ManagerState> {
  return {
    list: withoutConnection(list, connection),
    ...(lastConnection?.id === connection.id && { lastConnection: undefined }),
  };
}

export function withConnection(list: List, changed: ListedConnection): List {
  return {
    ...list,
    connections: list.connections.map((connection) => (connection.id === changed.id ? changed : connection)),
  };
}

export function toConnectionResult({ id, externalId }: ListedConnection): ConnectionResult {
  return { id, name: externalId };
}
