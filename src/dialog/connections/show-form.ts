import type { Signal } from '@preact/signals';
import type { Backend } from '../../backends/backend.ts';
import { tConnections as t } from '../../i18n/connections.ts';
import type { ConnectionResult, ListedConnection } from '../../model/connection.ts';
import type { ConnectionStore } from './connection-store.ts';
import { pieceSummary } from './labels.ts';
import { type ManagerState, updateState, type View } from './manager-state.ts';
import type { OpenForm } from './open-form.ts';
import { withPlatformSave } from './platform-scope.tsx';

type FormContext = {
  state: Signal<ManagerState>;
  store: ConnectionStore;
  backend: Backend;
  openForm: OpenForm;
  /** Shown again when the form is closed. */
  home: View;
  /** Closes the manager if it is to close with this form. Returns whether it is. */
  finish: (saved: ConnectionResult | undefined) => boolean;
};

/** Shows the form for a new connection, or for one that is connected again. */
export function showForm(
  { state, store, backend, openForm, home, finish }: FormContext,
  pieceName: string,
  existing: ListedConnection | undefined,
): void {
  const platformBackend = store.platformBackend();
  const scoped =
    existing?.scope === 'PLATFORM' && platformBackend ? withPlatformSave(backend, platformBackend, existing) : backend;
  const formBackend = existing ? withKnownConnection(scoped, existing) : scoped;

  const onClosed = (saved: ConnectionResult | undefined, failure: string | undefined) => {
    if (finish(saved)) return;
    if (!saved) {
      return updateState(state, { view: home, notice: failure ? { kind: 'problem', text: failure } : undefined });
    }
    updateState(state, { view: home, lastConnection: saved, notice: undefined });
    void store.reload().then(() => showSaved(saved));
  };
  /** After the reload, because the form reports only the id; the name that the user entered is in the list. */
  const showSaved = (saved: ConnectionResult) => {
    const { list, notice } = state.value;
    const listed = existing ?? list.connections.find(({ id }) => id === saved.id);
    // It may be on a page that is not loaded yet.
    const name = listed?.displayName ?? pieceSummary(state.value, pieceName).displayName;
    if (!notice) updateState(state, { notice: { kind: 'done', text: t('notice.saved', { name }) } });
  };

  const dialog = openForm({ pieceName, existing }, formBackend, onClosed);
  // It may have closed at once, e.g. when the piece does not exist.
  if (dialog.screen.value.kind !== 'closed') updateState(state, { view: { kind: 'form', dialog }, notice: undefined });
}

/** A form first looks the existing connection up in the list, which may be long. It is known here already. */
function withKnownConnection(backend: Backend, existing: ListedConnection): Backend {
  let isKnown = true;
  return {
    ...backend,
    connections: async (pieceName, signal) => {
      if (!isKnown) return backend.connections(pieceName, signal);
      isKnown = false;
      return [existing];
    },
  };
}
