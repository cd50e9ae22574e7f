import { signal } from '@preact/signals';
import type { Backend } from '../../backends/backend.ts';
import type { ConnectionResult } from '../../model/connection.ts';
import type { Host } from '../host.ts';
import { reloadConditions } from '../reload-if-useful.ts';
import { closesDialog, reportEvent, reportFailure } from '../report-to-host.ts';
import { toProblem } from '../to-problem.ts';
import { createConnectionChanges } from './connection-changes.ts';
import { createConnectionStore } from './connection-store.ts';
import { listReplacements } from './list-replacements.ts';
import type { ListPosition, Manager, ManagerMode } from './manager.ts';
import { emptyList, type ManagerState, toConnectionResult, updateState, type View } from './manager-state.ts';
import type { OpenForm } from './open-form.ts';
import { showForm } from './show-form.ts';

type ManagerSetup = ManagerMode & { backend: Backend; host: Host; openForm: OpenForm };

/** Time without typing after which the search is sent. */
const SEARCH_DELAY_MS = 250;

/** Starts to load at once. */
export function createManager({ backend, host, openForm, ...mode }: ManagerSetup): Manager {
  const { selecting, pieceName, catalogueOnly } = mode;
  const home: View = { kind: catalogueOnly ? 'catalogue' : 'list' };
  const state = signal<ManagerState>({
    view: home,
    query: { search: '', pieceName, scope: 'PROJECT' },
    list: emptyList,
    pieces: undefined,
    isPlatformAdmin: false,
    readOnly: false,
    lastConnection: undefined,
    notice: undefined,
    busy: false,
  });
  const update = (change: Partial<ManagerState>) => updateState(state, change);
  const store = createConnectionStore(state, backend, !catalogueOnly);
  let isClosing = false;
  let position: ListPosition | undefined;
  let searchTimer: ReturnType<typeof setTimeout> | undefined;

  const finish = (connection: ConnectionResult | undefined) => {
    if (state.value.view.kind === 'closed') return;
    store.abort();
    clearTimeout(searchTimer);
    update({ view: { kind: 'closed' } });
    host.post({ type: 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED', data: { connection } });
  };
  const start = async () => {
    try {
      await store.start();
      host.post({ type: 'CLIENT_AUTHENTICATION_SUCCESS', data: {} });
      host.post({ type: 'CLIENT_CONFIGURATION_FINISHED', data: {} });
      reportEvent(host, { type: 'ready', mode: catalogueOnly ? 'catalogue' : 'connections' });
    } catch (error) {
      const problem = await toProblem(error);
      update({ list: { ...emptyList, status: 'failed', problem }, pieces: 'failed' });
      if (!closesDialog(problem)) return;
      reportFailure(host, '', { kind: 'problem', problem });
      finish(undefined);
    }
  };
  const formContext = {
    state,
    store,
    backend,
    openForm,
    home,
    finish: (saved: ConnectionResult | undefined) => {
      const isEnd = isClosing || (saved !== undefined && (selecting || catalogueOnly));
      if (isEnd) finish(saved ?? (selecting ? undefined : state.value.lastConnection));
      return isEnd;
    },
  };

  void start();
  return {
    ...mode,
    ...createConnectionChanges(state, store),
    state,
    maxNameLength: backend.maxNameLength,
    mayChange: ({ scope }) => !state.value.readOnly && (scope === 'PROJECT' || state.value.isPlatformAdmin),
    canReplace: () => store.manageBackend()?.replace !== undefined,
    canVerify: () => store.manageBackend()?.verify !== undefined,
    pick: (connection) => finish(toConnectionResult(connection)),
    show: (view) => update({ view, notice: undefined }),
    savePosition(current) {
      position = current;
    },
    savedPosition: () => position,
    updateQuery(change) {
      position = undefined;
      update({ query: { ...state.value.query, ...change } });
      clearTimeout(searchTimer);
      searchTimer = setTimeout(() => void store.reload(), 'search' in change ? SEARCH_DELAY_MS : 0);
    },
    loadNextPage: () => void store.loadNextPage(),
    retry() {
      reloadConditions.userTriedAgain = true;
      if (!store.manageBackend()) void start();
      else if (state.value.list.status === 'more failed') void store.loadNextPage();
      else void Promise.all([catalogueOnly ? undefined : store.reload(), store.loadPieces()]);
    },
    open(connection) {
      const result = toConnectionResult(connection);
      // One that does not work is shown first: the user can reconnect it there, or select it all the same.
      if (selecting && connection.status === 'ACTIVE') finish(result);
      else update({ view: { kind: 'details', connection }, lastConnection: result, notice: undefined });
    },
    reconnect: (connection) => showForm(formContext, connection.pieceName, connection),
    connect: (piece) => showForm(formContext, piece, undefined),
    listReplacements: (connection) => listReplacements(store.manageBackend(), connection),
    listProjects: async () => (await store.platformBackend()?.projects(new AbortController().signal)) ?? [],
    close() {
      const { view, lastConnection } = state.value;
      if (view.kind === 'form') view.dialog.requestClose();
      else if (view.kind === home.kind) finish(selecting ? undefined : lastConnection);
      else if ('connection' in view && view.kind !== 'details')
        update({ view: { ...view, kind: 'details' }, notice: undefined });
      else update({ view: home, notice: undefined });
    },
    leave() {
      const { view, lastConnection } = state.value;
      isClosing = true;
      if (view.kind === 'form') view.dialog.leave();
      else finish(selecting ? undefined : lastConnection);
    },
  };
}
