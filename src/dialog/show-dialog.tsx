import { effect } from '@preact/signals';
import { type JSX, render } from 'preact';
import type { InitialView, PlatformOptions } from '../protocol/initial-view.ts';
import { App } from './app.tsx';
import { createDialog } from './create-dialog.ts';
import type { DialogSetup, OpenedDialog } from './dialog.ts';
import type { FormOptions } from './dialog-request.ts';
import { loadConnectionManager } from './lazy-connections.ts';
import { loadFieldTypes } from './lazy-field-types.ts';
import { loadInputRecovery } from './lazy-input-recovery.ts';
import { rejectCall } from './reject-call.ts';

/** The host page closes its window before that; if the page is gone, nobody else would. */
const WINDOW_CLOSE_DELAY_MS = 1000;

type ShowOptions = {
  root: HTMLElement;
  isWindow: boolean;
  view: InitialView;
  platform: PlatformOptions | undefined;
  formOptions: FormOptions;
  keepFocus: ((event: KeyboardEvent) => void) | undefined;
  /** Nothing is rendered before, and nothing at all if the operator refuses. It runs beside the sign-in, which takes longer. */
  ready: Promise<[isRefused: boolean | undefined, ...unknown[]]>;
  onOpened: (dialog: OpenedDialog) => void;
};

export function showDialog(setup: Omit<DialogSetup, 'request'>, options: ShowOptions): void {
  const { root, isWindow, view, platform, formOptions, keepFocus, ready, onOpened } = options;
  const { host } = setup;

  if (view.kind === 'form' && !platform) openForm({ ...setup, request: { ...formOptions, pieceName: view.pieceName } });
  else if (view.kind === 'outcome') void reportOutcome();
  else void openManager();

  function openForm(formSetup: DialogSetup) {
    const dialog = createDialog(formSetup);
    void show(dialog, <App dialog={dialog} keepFocus={keepFocus} />);
    effect(() => {
      if (dialog.screen.value.kind === 'closed') closed();
    });
  }
  async function reportOutcome() {
    const connection = await (await loadInputRecovery())?.recoverOutcome(setup);
    host.post({ type: 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED', data: { connection } });
  }
  async function openManager() {
    try {
      const [manager] = await Promise.all([loadConnectionManager(), loadFieldTypes()]);
      manager.openManager({ ...setup, view, platform, formOptions, show, openForm, closed });
    } catch {
      rejectCall(host);
    }
  }
  async function show(dialog: OpenedDialog, content: JSX.Element) {
    onOpened(dialog);
    const [isRefused] = await ready;
    if (isRefused) return;
    render(content, root);
    host.post({ type: 'CLIENT_SHOW_CONNECTION_IFRAME', data: {} });
    host.post({ type: 'CLIENT_CONNECT_EVENT', data: { event: { type: 'shown' } } });
  }
  function closed() {
    if (isWindow) setTimeout(() => window.close(), WINDOW_CLOSE_DELAY_MS);
  }
}
