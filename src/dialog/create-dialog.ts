import { signal } from '@preact/signals';
import type { AuthorizationAttempt } from '../auth-types/index.ts';
import type { ConnectionResult } from '../model.ts';
import { authorize } from './authorize.ts';
import type { Dialog, DialogContext, DialogSetup } from './dialog.ts';
import { type Form, validateForm } from './form.ts';
import { loadInputRecovery } from './lazy-input-recovery.ts';
import { load } from './load.ts';
import { reloadBlockers } from './reload-if-replaced.ts';
import { reportFailure } from './report-to-host.ts';
import { save } from './save.ts';
import { type DialogEvent, type Screen, transition } from './state.ts';

const SUCCESS_SHOWN_MS = 580;

/** The only writer of the screen. Starts to load at once. */
export function createDialog(setup: DialogSetup): Dialog {
  const { context, screen } = createContext(setup, () => attempt?.end());
  const { send, close } = context;
  let loading = new AbortController();
  let saving = new AbortController();
  let attempt: AuthorizationAttempt | undefined;

  const variables = signal<Record<string, string>>({});
  const startLoad = () => {
    loading = new AbortController();
    const loaded = load(context, loading.signal);
    loadSettings(setup, variables);
    return loaded;
  };
  const startSave = (form: Form, later: boolean) => {
    saving = new AbortController();
    const onSaved = (connection: ConnectionResult) => {
      setTimeout(() => close(connection), setup.prefersReducedMotion() ? 0 : SUCCESS_SHOWN_MS);
    };
    return save(form, { later, signal: saving.signal, onSaved }, context);
  };
  const submit = async (later: boolean) => {
    const now = screen.value;
    // A second click, or Enter while saving, comes after the screen has changed.
    if (now.kind !== 'form' || now.confirmingDiscard) return;
    const { form } = now;
    const invalid = validateForm(form, later);
    const { authorize: signIn } = form.method;
    if (invalid) send({ type: 'invalid', ...invalid });
    else if (later || form.authorization || !signIn) await startSave(form, later);
    else {
      // Usually nothing is left to fill in; if the name has been taken meanwhile, validation stops the save.
      attempt = authorize(form, { signIn, onAuthorized: () => void submit(false) }, context);
    }
  };

  void startLoad();
  return {
    screen,
    variables,
    request: setup.request,
    change: (key, value) => send({ type: 'changed', key, value }),
    rename: (value) => send({ type: 'renamed', value }),
    submit: () => submit(false),
    setUpLater: () => submit(true),
    openMethodList: () => send({ type: 'method_list_opened' }),
    selectMethod: (form) => send({ type: 'method_selected', form }),
    authorization: () => attempt,
    async retry() {
      send({ type: 'retried' });
      await startLoad();
    },
    requestClose() {
      const now = screen.value;
      switch (now.kind) {
        case 'saving':
          saving.abort();
          return send({ type: 'save_cancelled' });
        case 'authorizing':
          if (attempt?.confirmLeave?.()) return;
          attempt?.end();
          return send({ type: 'authorization_ended', problem: undefined });
        case 'selecting_method':
          return send({ type: 'editing_resumed' });
        case 'failed':
          return context.rejectAndClose(now.failure);
        case 'saved':
        case 'closed':
          return;
        case 'form':
          if (now.confirmingDiscard) return send({ type: 'editing_resumed' });
          if (now.form.dirty) return send({ type: 'discard_requested' });
      }
      loading.abort();
      close(undefined);
    },
    keepEditing: () => send({ type: 'editing_resumed' }),
    discard: () => close(undefined),
  };
}

/** @param onClose called before the screen is closed */
function createContext(setup: DialogSetup, onClose: () => void) {
  const { host, request } = setup;
  const screen = signal<Screen>({ kind: 'loading' });
  let reportsInput = false;

  const send = (event: DialogEvent) => {
    const next = transition(screen.value, event);
    screen.value = next;
    reloadBlockers.unsavedWork = 'form' in next && (next.form.dirty || next.kind !== 'form');
    if (next.kind === 'form' && next.form.dirty && !reportsInput) {
      reportsInput = true;
      void loadInputRecovery().then((recovery) => recovery?.reportRecoverableInput(screen, host, request));
    }
  };
  const close = (connection: ConnectionResult | undefined) => {
    if (screen.value.kind === 'closed') return;
    onClose();
    send({ type: 'closed' });
    host.post({ type: 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED', data: { connection } });
  };
  const context: DialogContext = {
    ...setup,
    send,
    close,
    rejectAndClose(failure) {
      reportFailure(host, request.pieceName, failure);
      close(undefined);
    },
  };
  return { context, screen };
}

/** Without the settings of the instance the dialog keeps its own colours. */
function loadSettings({ backend, applyBrand }: DialogSetup, variables: Dialog['variables']): void {
  backend.settings(new AbortController().signal).then(
    (settings) => {
      applyBrand(settings);
      if (settings.redirectUrl) variables.value = { redirectUrl: settings.redirectUrl };
    },
    () => undefined,
  );
}
