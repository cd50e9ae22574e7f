import { effect } from '@preact/signals';
import { type JSX, render } from 'preact';
import { App } from './app.tsx';
import { createDialog } from './create-dialog.ts';
import type { DialogSetup } from './dialog.ts';
import { loadConnectionManager } from './lazy-connections.ts';
import { loadFieldTypes } from './lazy-field-types.ts';
import { rejectCall } from './reject-call.ts';

/** The host page closes its window before that; if the page is gone, nobody else would. */
const WINDOW_CLOSE_DELAY_MS = 1000;

export type OpenedDialog = { requestClose(): void };

type ShowOptions = {
  root: HTMLElement;
  isWindow: boolean;
  /** Undefined: only the form of one piece. */
  managerOptions: object | undefined;
  keepFocus: ((event: KeyboardEvent) => void) | undefined;
  /** Nothing is rendered before. It runs beside the sign-in, which takes longer. */
  ready: Promise<unknown>;
  onOpened: (dialog: OpenedDialog) => void;
};

export function showDialog(setup: DialogSetup, options: ShowOptions): void {
  const { root, isWindow, managerOptions, keepFocus, ready, onOpened } = options;
  const { host } = setup;

  if (managerOptions) void openManager(managerOptions);
  else openForm(setup);

  function openForm(formSetup: DialogSetup) {
    const dialog = createDialog(formSetup);
    void show(dialog, <App dialog={dialog} keepFocus={keepFocus} />);
    effect(() => {
      if (dialog.screen.value.kind === 'closed') closed();
    });
  }
  async function openManager(options: object) {
    try {
      const [manager] = await Promise.all([loadConnectionManager(), loadFieldTypes()]);
      manager.openManager({ ...setup, managerOptions: options, show, openForm, closed });
    } catch {
      rejectCall(host);
    }
  }
  async function show(dialog: OpenedDialog, content: JSX.Element) {
    onOpened(dialog);
    await ready;
    render(content, root);
    host.post({ type: 'CLIENT_SHOW_CONNECTION_IFRAME', data: {} });
    host.post({ type: 'CLIENT_CONNECT_EVENT', data: { event: { type: 'shown' } } });
  }
  function closed() {
    if (isWindow) setTimeout(() => window.close(), WINDOW_CLOSE_DELAY_MS);
  }
}
