import { effect } from '@preact/signals';
import type { JSX } from 'preact';
import type { DialogSetup } from '../dialog.ts';
import { createManager } from './actions.ts';
import { ManagerApp } from './manager.tsx';
import { formOpener } from './open-form.ts';
import { platformScope } from './platform-scope.tsx';
import { readMore } from './read-more.ts';

type OpenSetup = DialogSetup & {
  /** What the page sent beside the usual options. */
  more: object;
  show: (opened: { leave(): void }, content: JSX.Element) => void;
  openForm: (setup: DialogSetup) => void;
  closed: () => void;
};

/** Everything but the form of one piece: the list, the catalogue, and connections of the whole platform. */
export function openConnections({ more, show, openForm, closed, ...setup }: OpenSetup): void {
  const { view, select, scope, externalId, ...platform } = readMore(more);
  const { request } = setup;
  const asked = { ...setup, request: { ...request, connectionName: externalId ?? request.connectionName } };
  const scoped = scope === 'PLATFORM' ? { ...asked, ...platformScope(setup.backend, platform) } : asked;
  const isList = view === 'connections';
  if (!isList && request.pieceName) {
    openForm(scoped);
    return;
  }
  const manager = createManager({
    backend: scoped.backend,
    host: setup.host,
    openForm: formOpener(scoped),
    selecting: select,
    catalogueOnly: !isList,
    pieceName: request.pieceName || undefined,
  });
  // Our own colours will do.
  setup.backend.settings(new AbortController().signal).then(setup.applyBrand, () => undefined);
  show({ leave: manager.close }, <ManagerApp manager={manager} />);
  effect(() => {
    if (manager.state.value.view.kind === 'closed') closed();
  });
}
