import { effect } from '@preact/signals';
import type { JSX } from 'preact';
import type { InitialView, PlatformOptions } from '../../protocol/initial-view.ts';
import type { DialogSetup, OpenedDialog } from '../dialog.ts';
import type { FormOptions } from '../dialog-request.ts';
import { createManager } from './create-manager.ts';
import { ManagerApp } from './manager-app.tsx';
import { createFormOpener } from './open-form.ts';
import { withPlatformScope } from './platform-scope.tsx';

type OpenManagerSetup = Omit<DialogSetup, 'request'> & {
  view: InitialView;
  platform: PlatformOptions | undefined;
  formOptions: FormOptions;
  show: (opened: OpenedDialog, content: JSX.Element) => void;
  openForm: (setup: DialogSetup) => void;
  closed: () => void;
};

/** Opens the list, the catalogue, or the form of one piece in the scope of the platform. */
export function openManager(options: OpenManagerSetup): void {
  const { view, platform, formOptions, show, openForm, closed, ...setup } = options;
  const scoped = platform ? { ...setup, ...withPlatformScope(setup, platform) } : setup;
  if (view.kind === 'form') {
    openForm({ ...scoped, request: { ...formOptions, pieceName: view.pieceName } });
    return;
  }
  const isList = view.kind === 'connections';
  const manager = createManager({
    backend: scoped.backend,
    host: setup.host,
    openForm: createFormOpener(scoped, formOptions),
    selecting: isList && view.select,
    catalogueOnly: !isList,
    pieceName: isList ? view.pieceName : undefined,
  });
  // Without the brand colour of the instance, the default one is used.
  setup.backend.settings(new AbortController().signal).then(setup.applyBrand, () => undefined);
  show({ requestClose: manager.close, leave: manager.leave }, <ManagerApp manager={manager} />);
  effect(() => {
    if (manager.state.value.view.kind === 'closed') closed();
  });
}
