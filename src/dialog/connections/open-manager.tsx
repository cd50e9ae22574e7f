import { effect } from '@preact/signals';
import type { JSX } from 'preact';
import type { DialogSetup } from '../dialog.ts';
import { createManager } from './create-manager.ts';
import { ManagerApp } from './manager.tsx';
import { parseManagerOptions } from './manager-options.ts';
import { createFormOpener } from './open-form.ts';
import { platformScope } from './platform-scope.tsx';

type OpenManagerSetup = DialogSetup & {
  /** What the page sent beside the usual options. */
  managerOptions: object;
  show: (opened: { requestClose(): void }, content: JSX.Element) => void;
  openForm: (setup: DialogSetup) => void;
  closed: () => void;
};

/** Everything but the form of one piece: the list, the catalogue, and connections of the whole platform. */
export function openManager({ managerOptions, show, openForm, closed, ...setup }: OpenManagerSetup): void {
  const { view, select, scope, externalId, ...platform } = parseManagerOptions(managerOptions);
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
    openForm: createFormOpener(scoped),
    selecting: select,
    catalogueOnly: !isList,
    pieceName: request.pieceName || undefined,
  });
  // Our own colours will do.
  setup.backend.settings(new AbortController().signal).then(setup.applyBrand, () => undefined);
  show({ requestClose: manager.close }, <ManagerApp manager={manager} />);
  effect(() => {
    if (manager.state.value.view.kind === 'closed') closed();
  });
}
