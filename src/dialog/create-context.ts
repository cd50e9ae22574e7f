import { signal } from '@preact/signals';
import type { ConnectionResult } from '../model/connection.ts';
import type { DialogContext, DialogSetup } from './dialog.ts';
import { loadInputRecovery } from './lazy-input-recovery.ts';
import { loadPasteSuggestions } from './lazy-paste-suggestions.ts';
import { reloadConditions } from './reload-if-useful.ts';
import { reportFailure } from './report-to-host.ts';
import type { Screen } from './screen.ts';
import { type DialogEvent, transition } from './state.ts';

type CreatedContext = DialogContext & {
  /** Informs the host page of input that could be lost, and of saves. Undefined if it cannot. */
  startRecovery(): ReturnType<typeof loadInputRecovery>;
};

/** @param onClose called before the screen is closed */
export function createContext(
  setup: DialogSetup & Pick<DialogContext, 'onSignedIn'>,
  onClose: () => void,
): CreatedContext {
  const { host, request } = setup;
  const screen = signal<Screen>({ kind: 'loading' });
  let recovery: ReturnType<typeof loadInputRecovery> | undefined;

  const startRecovery = () => {
    recovery ??= loadInputRecovery().then((loaded) => {
      if (loaded) loaded.reportRecoverableInput(context);
      else recovery = undefined;
      return loaded;
    });
    return recovery;
  };
  const send = (event: DialogEvent) => {
    const next = transition(screen.value, event);
    const hadWork = reloadConditions.unsavedWork;
    screen.value = next;
    reloadConditions.unsavedWork = 'form' in next && (next.form.dirty || next.kind !== 'form');
    if (hadWork || !reloadConditions.unsavedWork) return;
    void loadPasteSuggestions();
    void startRecovery();
  };
  const close = (connection: ConnectionResult | undefined) => {
    if (screen.value.kind === 'closed') return;
    onClose();
    send({ type: 'closed' });
    host.post({ type: 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED', data: { connection } });
  };
  const context: CreatedContext = {
    ...setup,
    screen,
    send,
    startRecovery,
    close,
    rejectAndClose(failure) {
      reportFailure(host, request.pieceName, failure);
      close(undefined);
    },
  };
  return context;
}
