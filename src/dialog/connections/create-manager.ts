import { type Signal, signal } from '@preact/signals';
import type { Backend } from '../../backends/backend.ts';
import { tConnections as t } from '../../i18n/connections.ts';
import type { ConnectionResult, ListedConnection, Project } from '../../model.ts';
import type { Host } from '../host.ts';
import { closesDialog, reportEvent, reportFailure } from '../report-to-host.ts';
import { toProblem } from '../to-problem.ts';
import { type Changes, createChanges } from './changes.ts';
import type { OpenForm } from './open-form.ts';
import { reconnectsPlatform } from './platform-scope.tsx';
import { createReader } from './reader.ts';
import { emptyList, type Manager, type Query, toConnectionResult, type View } from './state.ts';
import { pieceOf } from './wording.ts';

type Asked = {
  /** The user picks one, rather than to look after them. */
  selecting: boolean;
  /** Of the one app that all of it is about. */
  pieceName: string | undefined;
  /** `connect()` without a piece: nothing but the choice of an app. */
  catalogueOnly: boolean;
};

export type ManagerActions = Asked &
  Changes & {
    state: Signal<Manager>;
    mayChange(connection: ListedConnection): boolean;
    canReplace(): boolean;
    canVerify(): boolean;
    /** In `selecting`: this one, whatever its state. */
    pick(connection: ListedConnection): void;
    show(view: View): void;
    /** Where in the list the user was, for when they come back. */
    savePosition(place: ListPosition): void;
    savedPosition(): ListPosition | undefined;
    search(change: Partial<Query>): void;
    loadNextPage(): void;
    retry(): void;
    open(connection: ListedConnection): void;
    reconnect(connection: ListedConnection): void;
    connect(pieceName: string): void;
    /** Those of the same app that could take its place. */
    replacements(connection: ListedConnection): Promise<ListedConnection[]>;
    projects(): Promise<Project[]>;
    /** X, Escape: one step back; from the list out. */
    close(): void;
  };

/** A row, and how far the list was scrolled, in px. */
type ListPosition = { active: number; top: number };

type Setup = Asked & { backend: Backend; host: Host; openForm: OpenForm };

/** In ms; typing faster than this asks once. */
const SEARCH_DELAY_MS = 250;
/** Nobody chooses out of more. */
const MAX_REPLACEMENTS = 1000;

/** Starts to load at once. Only this and its parts write the state. */
export function createManager({ backend, host, openForm, ...asked }: Setup): ManagerActions {
  const { selecting, pieceName, catalogueOnly } = asked;
  const home: View = { kind: catalogueOnly ? 'catalogue' : 'list' };
  const state = signal<Manager>({
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
  const set = (change: Partial<Manager>) => {
    state.value = { ...state.value, ...change };
  };
  const reader = createReader(state, backend, !catalogueOnly);
  const { signal: always } = new AbortController();
  let place: ListPosition | undefined;
  let typed: ReturnType<typeof setTimeout> | undefined;

  const finish = (connection: ConnectionResult | undefined) => {
    if (state.value.view.kind === 'closed') return;
    reader.stop();
    clearTimeout(typed);
    set({ view: { kind: 'closed' } });
    host.post({ type: 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED', data: { connection } });
  };
  const start = async () => {
    try {
      await reader.start();
      host.post({ type: 'CLIENT_AUTHENTICATION_SUCCESS', data: {} });
      host.post({ type: 'CLIENT_CONFIGURATION_FINISHED', data: {} });
      reportEvent(host, { type: 'ready', connectionType: '', mode: catalogueOnly ? 'catalogue' : 'connections' });
    } catch (error) {
      const problem = toProblem(error);
      set({ list: { ...emptyList, status: 'failed', problem }, pieces: 'failed' });
      if (!closesDialog(problem)) return;
      reportFailure(host, '', { kind: 'problem', problem });
      finish(undefined);
    }
  };
  const form = (piece: string, existing: ListedConnection | undefined) => {
    const platform = reader.platform();
    // The list of a big project need not be read for what is known.
    const known: Backend = existing ? { ...backend, connections: async () => [existing] } : backend;
    const saver = existing?.scope === 'PLATFORM' && platform ? reconnectsPlatform(known, platform, existing) : known;
    const dialog = openForm({ pieceName: piece, existing }, saver, (made, refused) => {
      if (made && (selecting || catalogueOnly)) return finish(made);
      if (!made) return set({ view: home, notice: refused && { kind: 'problem', text: t(refused) } });
      set({ view: home, lastConnection: made, notice: undefined });
      void reader.reload().then(() => {
        // What the user called it is in the list now.
        const { list, notice } = state.value;
        const listed = existing ?? list.connections.find(({ id }) => id === made.id);
        // On a page that is not read yet it is called by its app.
        const name = listed?.displayName ?? pieceOf(state.value, piece).displayName;
        if (!notice) set({ notice: { kind: 'done', text: t('notice.saved', { name }) } });
      });
    });
    // A piece that is missing closes the form before it was ever open.
    if (dialog.screen.value.kind !== 'closed') set({ view: { kind: 'form', dialog }, notice: undefined });
  };

  void start();
  return {
    ...asked,
    ...createChanges(state, reader),
    state,
    mayChange: ({ scope }) => !state.value.readOnly && (scope === 'PROJECT' || state.value.isPlatformAdmin),
    canReplace: () => reader.manage()?.replace !== undefined,
    canVerify: () => reader.manage()?.verify !== undefined,
    pick: (connection) => finish(toConnectionResult(connection)),
    show: (view) => set({ view, notice: undefined }),
    savePosition: (from) => {
      place = from;
    },
    savedPosition: () => place,
    search(query) {
      place = undefined;
      set({ query: { ...state.value.query, ...query } });
      clearTimeout(typed);
      typed = setTimeout(() => void reader.reload(), 'search' in query ? SEARCH_DELAY_MS : 0);
    },
    loadNextPage: () => void reader.more(),
    retry() {
      if (!reader.manage()) void start();
      else if (state.value.list.status === 'more failed') void reader.more();
      else void Promise.all([catalogueOnly ? undefined : reader.reload(), reader.pieces()]);
    },
    open(connection) {
      // One that does not work is looked at first.
      if (selecting && connection.status === 'ACTIVE') finish(toConnectionResult(connection));
      else
        set({
          view: { kind: 'details', connection },
          lastConnection: toConnectionResult(connection),
          notice: undefined,
        });
    },
    reconnect: (connection) => form(connection.pieceName, connection),
    connect: (piece) => form(piece, undefined),
    async replacements({ id, pieceName: piece }) {
      const found: ListedConnection[] = [];
      let cursor: string | undefined;
      do {
        const page = await reader.manage()?.list({ pieceName: piece, cursor }, always);
        found.push(...(page?.connections ?? []));
        cursor = page?.next;
      } while (cursor !== undefined && found.length < MAX_REPLACEMENTS);
      return found.filter((one) => one.id !== id && one.scope === 'PROJECT');
    },
    projects: async () => (await reader.platform()?.projects(always)) ?? [],
    close() {
      const { view, lastConnection } = state.value;
      if (view.kind === 'form') view.dialog.requestClose();
      else if (view.kind === home.kind) finish(selecting ? undefined : lastConnection);
      else if ('connection' in view && view.kind !== 'details')
        set({ view: { ...view, kind: 'details' }, notice: undefined });
      else set({ view: home, notice: undefined });
    },
  };
}
