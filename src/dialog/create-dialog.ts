import { signal } from '@preact/signals';
import { requiresSignIn } from '../auth-types/index.ts';
import type { ConnectionResult } from '../model.ts';
import { authorize } from './authorize.ts';
import type { Dialog, DialogSetup } from './dialog.ts';
import { type Form, validateForm } from './form.ts';
import { loadInputRecovery } from './lazy-input-recovery.ts';
import { loadDialog } from './load-dialog.ts';
import { validateName } from './name.ts';
import type { AuthorizationAttempt } from './oauth2/start-authorization.ts';
import { reportEvent, reportFailure } from './report-to-host.ts';
import { save } from './save.ts';
import { type DialogEvent, type LoadFailure, type Screen, transition } from './state.ts';

const SUCCESS_SHOWN_MS = 580;

/** The only writer of the screen. Starts to load at once. */
export function createDialog(setup: DialogSetup): Dialog {
  const { backend, host, request, applyBrand, prefersReducedMotion, extension, signInUi } = setup;
  const screen = signal<Screen>({ kind: 'loading' });
  const variables = signal<Record<string, string>>({});
  let loading = new AbortController();
  let saving = new AbortController();
  let attempt: AuthorizationAttempt | undefined;
  let reportsInput = false;

  const send = (event: DialogEvent) => {
    const next = transition(screen.value, event);
    screen.value = next;
    if (next.kind === 'form' && next.form.dirty && !reportsInput) {
      reportsInput = true;
      void loadInputRecovery().then((recovery) => recovery?.reportRecoverableInput(screen, host, request));
    }
  };
  const close = (connection: ConnectionResult | undefined) => {
    if (screen.value.kind === 'closed') return;
    attempt?.end();
    send({ type: 'closed' });
    host.post({ type: 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED', data: { connection } });
  };
  const rejectAndClose = (failure: LoadFailure) => {
    reportFailure(host, request.pieceName, failure);
    close(undefined);
  };
  const load = () => {
    loading = new AbortController();
    return loadDialog(loading.signal, { ...setup, send, rejectAndClose });
  };
  const startSave = (form: Form, later: boolean) => {
    saving = new AbortController();
    const onSaved = (connection: ConnectionResult) => {
      setTimeout(() => close(connection), prefersReducedMotion() ? 0 : SUCCESS_SHOWN_MS);
    };
    return save(form, later, saving.signal, { backend, host, send, onSaved });
  };
  const startAuthorization = (form: Form) => {
    // Usually nothing is left to fill in; if the name has been taken meanwhile, validation stops the save.
    const onAuthorized = () => void submit(false);
    attempt = authorize(form, { backend, host, signInUi, send, onAuthorized });
    if (screen.value.kind === 'authorizing') reportEvent(host, { type: 'authorizing' });
  };
  const submit = async (later: boolean) => {
    const now = screen.value;
    // A second click, or Enter while saving, comes after the screen has changed.
    if (now.kind !== 'form' || now.confirmingDiscard) return;
    const name = validateName(now.form.name);
    const isNameInvalid = name.kind === 'asked' && name.problem !== undefined;
    const invalid = later ? (isNameInvalid ? { problems: {}, name } : undefined) : validateForm(now.form);
    const isExtensionValid = extension?.validate() ?? true;
    if (invalid || !isExtensionValid) send({ type: 'invalid', problems: {}, name, ...invalid });
    else if (later || now.form.authorization || !requiresSignIn(now.form.method)) await startSave(now.form, later);
    else startAuthorization(now.form);
  };
  const loadSettings = async () => {
    const settings = await backend.settings(new AbortController().signal);
    applyBrand(settings);
    if (settings.redirectUrl) variables.value = { redirectUrl: settings.redirectUrl };
  };

  void load();
  // Without the settings the dialog keeps its own colours.
  loadSettings().catch(() => undefined);
  return {
    screen,
    variables,
    request,
    ExtensionFields: extension?.Fields,
    signInUi,
    change: (key, value) => send({ type: 'changed', key, value }),
    rename: (value) => send({ type: 'renamed', value }),
    submit: () => submit(false),
    setUpLater: () => submit(true),
    openMethodList: () => send({ type: 'method_list_opened' }),
    selectMethod: (form) => send({ type: 'method_selected', form }),
    authorization: () => attempt,
    async retry() {
      send({ type: 'retried' });
      await load();
    },
    requestClose() {
      const now = screen.value;
      if (now.kind === 'saving') {
        saving.abort();
        send({ type: 'save_cancelled' });
      } else if (now.kind === 'authorizing') {
        if (attempt?.confirmLeave?.()) return;
        attempt?.end();
        send({ type: 'authorization_ended', problem: undefined });
      } else if (now.kind === 'selecting_method' || (now.kind === 'form' && now.confirmingDiscard)) {
        send({ type: 'editing_resumed' });
      } else if (now.kind === 'form' && now.form.dirty) {
        send({ type: 'discard_requested' });
      } else if (now.kind === 'failed') {
        rejectAndClose(now.failure);
      } else if (now.kind !== 'saved') {
        loading.abort();
        close(undefined);
      }
    },
    keepEditing: () => send({ type: 'editing_resumed' }),
    discard: () => close(undefined),
  };
}
