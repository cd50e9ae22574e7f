import type { Signal } from '@preact/signals';
import type { Backend, ManageBackend, PlatformBackend } from '../../backends/backend.ts';
import { BackendError } from '../../backends/problem.ts';
import { readPages } from '../../backends/read-pages.ts';
import type { ListedConnection } from '../../model/connection.ts';
import { toProblem } from '../to-problem.ts';
import { emptyList, type ManagerState, updateState, withPage } from './manager-state.ts';

/** Loads what the manager shows into its state: connections page by page, and the apps. */
export type ConnectionStore = {
  /** Signs in, then loads. Rejects if the sign-in fails; failures to load are kept in the state. */
  start(): Promise<void>;
  reload(): Promise<void>;
  /** The connection as the platform has it now; undefined if it is gone. Rejects if the platform does not say. */
  find(connection: ListedConnection, signal: AbortSignal): Promise<ListedConnection | undefined>;
  loadNextPage(): Promise<void>;
  loadPieces(): Promise<void>;
  /** Cancels the request for a page that is pending. */
  abort(): void;
  /** Undefined before the sign-in. */
  manageBackend(): ManageBackend | undefined;
  /** Undefined for users who do not administer the platform. */
  platformBackend(): PlatformBackend | undefined;
};

/** @param loadsConnections false for the catalogue on its own */
export function createConnectionStore(
  state: Signal<ManagerState>,
  backend: Backend,
  loadsConnections: boolean,
): ConnectionStore {
  // Never aborted: what arrives after the dialog was closed changes nothing that is visible.
  const { signal: neverAborted } = new AbortController();
  let manageBackend: ManageBackend | undefined;
  let platformBackend: PlatformBackend | undefined;
  let pageRequest = new AbortController();

  const loadPage = async (cursor: string | undefined) => {
    const { search, pieceName, scope } = state.value.query;
    pageRequest.abort();
    pageRequest = new AbortController();
    const { signal } = pageRequest;
    // Read again after the request: connections may have been renamed or deleted meanwhile.
    const previousPages = () => (cursor === undefined ? emptyList : state.value.list);
    updateState(state, { list: { ...previousPages(), status: cursor === undefined ? 'loading' : 'loading more' } });
    try {
      const source = scope === 'PLATFORM' ? platformBackend : manageBackend;
      const page = await source?.list({ pieceName, search: search.trim() || undefined, cursor }, signal);
      updateState(state, { list: withPage(previousPages(), page ?? { connections: [] }) });
    } catch (error) {
      if (signal.aborted) return;
      const problem = await toProblem(error);
      if (signal.aborted) return;
      const status = cursor === undefined ? 'failed' : 'more failed';
      updateState(state, { list: { ...previousPages(), status, problem } });
    }
  };
  const loadPieces = async () => {
    updateState(state, { pieces: undefined });
    try {
      updateState(state, { pieces: (await manageBackend?.pieces(neverAborted)) ?? [] });
    } catch {
      updateState(state, { pieces: 'failed' });
    }
  };
  const loadPlatform = async () => {
    try {
      platformBackend = await manageBackend?.platform?.(neverAborted);
      updateState(state, { isPlatformAdmin: platformBackend !== undefined });
    } catch {
      // The plan has no connections of the platform (contract 4.4): the list shows those of the project only.
    }
  };

  return {
    async start() {
      await backend.signIn(neverAborted);
      manageBackend = await backend.manage?.();
      await Promise.all([loadsConnections ? loadPage(undefined) : undefined, loadPieces(), loadPlatform()]);
    },
    reload: () => loadPage(undefined),
    async find({ id, pieceName, scope }, signal) {
      const source = scope === 'PLATFORM' ? platformBackend : manageBackend;
      if (!source) return undefined;
      for await (const { connections, next } of readPages((cursor) => source.list({ pieceName, cursor }, signal))) {
        const found = connections.find((connection) => connection.id === id);
        if (found || !next) return found;
      }
      throw new BackendError({ code: 'unexpected_answer' });
    },
    async loadNextPage() {
      const { next, status } = state.value.list;
      if (next !== undefined && (status === 'ready' || status === 'more failed')) await loadPage(next);
    },
    loadPieces,
    abort: () => pageRequest.abort(),
    manageBackend: () => manageBackend,
    platformBackend: () => platformBackend,
  };
}
