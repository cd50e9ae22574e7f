import { effect } from '@preact/signals';
import type { JSX } from 'preact';
import type { DialogSetup } from '../dialog.ts';
import { createManager } from './create-manager.ts';
import { ManagerApp } from './manager-app.tsx';
import { parseManagerOptions } from './manager-options.ts';
import { createFormOpener } from './open-form.ts';
import { withPlatformScope } from './platform-scope.tsx';

type OpenManagerSetup = DialogSetup & {
  managerOptions: object;
  show: (opened: { requestClose(): void }, content: JSX.Element) => void;
  openForm: (setup: DialogSetup) => void;
  closed: () => void;
};

/** Opens what the options ask for: the list, the catalogue, or the form of one piece in the scope of the platform. */
export function openManager({ managerOptions, show, openForm, closed, ...setup }: OpenManagerSetup): void {
  const { view, select, scope, externalId, ...platformOptions } = parseManagerOptions(managerOptions);
  const { request } = setup;
  const named = { ...setup, request: { ...request, connectionName: externalId ?? request.connectionName } };
  const scoped = scope === 'PLATFORM' ? { ...named, ...withPlatformScope(setup, platformOptions) } : named;
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
  // Without the brand colour of the instance, the default one is used.
  setup.backend.settings(new AbortController().signal).then(setup.applyBrand, () => undefined);
  show({ requestClose: manager.close }, <ManagerApp manager={manager} />);
  effect(() => {
    if (manager.state.value.view.kind === 'closed') closed();
  });
}
