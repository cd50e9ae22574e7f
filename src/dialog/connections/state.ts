import type { Problem } from '../../backends/problem.ts';
import type { ConnectionResult, ListedConnection, PieceSummary } from '../../model.ts';
import type { Dialog } from '../dialog.ts';

/** Everything the list shows. One value, replaced as a whole; only actions write it. */
export type Manager = {
  view: View;
  query: Query;
  list: List;
  /** Undefined while they load; the catalogue needs them, the list only for names and logos. */
  pieces: PieceSummary[] | 'failed' | undefined;
  /** Administrators of the platform see, and change, its connections. */
  isPlatformAdmin: boolean;
  /** The instance has refused a change. */
  readOnly: boolean;
  /** The last one that was chosen or made: what the promise resolves with. */
  lastConnection: ConnectionResult | undefined;
  /** What just happened, or went wrong; one at a time. */
  notice: { kind: 'done' | 'problem'; text: string } | undefined;
  /** A change is on its way: nothing else can be started. */
  busy: boolean;
};

export type Query = { search: string; pieceName: string | undefined; scope: ListedConnection['scope'] };

export type List = {
  connections: ListedConnection[];
  next: string | undefined;
  status: 'loading' | 'ready' | 'loading more' | 'failed' | 'more failed';
  problem: Problem | undefined;
};

export type View =
  | { kind: 'list' }
  | { kind: 'details' | 'renaming' | 'replacing' | 'sharing'; connection: ListedConnection }
  /** `objection`: what the platform has against it, once it was asked. */
  | { kind: 'deleting'; connection: ListedConnection; objection?: string }
  | { kind: 'catalogue' }
  | { kind: 'form'; dialog: Dialog }
  | { kind: 'closed' };

export const emptyList: List = { connections: [], next: undefined, status: 'loading', problem: undefined };

/** A page may hold what moved there while we read; no connection is shown twice. */
export function withPage(list: List, page: { connections: ListedConnection[]; next?: string }): List {
  const known = new Set(list.connections.map(({ id }) => id));
  const fresh = page.connections.filter(({ id }) => !known.has(id));
  return { connections: [...list.connections, ...fresh], next: page.next, status: 'ready', problem: undefined };
}

export function withoutConnection(list: List, { id }: ListedConnection): List {
  return { ...list, connections: list.connections.filter((one) => one.id !== id) };
}

export function withConnection(list: List, changed: ListedConnection): List {
  return { ...list, connections: list.connections.map((one) => (one.id === changed.id ? changed : one)) };
}

export function toConnectionResult({ id, externalId }: ListedConnection): ConnectionResult {
  return { id, name: externalId };
}
