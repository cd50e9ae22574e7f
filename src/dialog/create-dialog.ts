import { signal } from '@preact/signals';
import type { AuthorizationAttempt } from '../auth-types/index.ts';
import { createContext } from './create-context.ts';
import type { Dialog, DialogContext, DialogSetup } from './dialog.ts';
import { validateForm } from './form.ts';
import { loadOAuth2 } from './lazy-oauth2.ts';
import { load } from './load.ts';
import { reloadConditions } from './reload-if-useful.ts';
import { save } from './save.ts';

const SUCCESS_SHOWN_MS = 580;

/** Starts to load at once. */
export function createDialog(setup: DialogSetup): Dialog {
  const variables: Dialog['variables'] = signal(undefined);
  const onSignedIn: DialogContext['onSignedIn'] = (ofSession) => void loadSettings(setup, variables, ofSession);
  const { startRecovery, ...context } = createContext({ ...setup, onSignedIn }, () => attempt?.end());
  const { screen, send, close } = context;
  let loading = new AbortController();
  let loaded: Promise<void>;
  let saving = new AbortController();
  let pendingSave: ReturnType<typeof save> | undefined;
  let attempt: AuthorizationAttempt | undefined;

  const startLoad = () => {
    loading = new AbortController();
    loaded = load(context, loading.signal);
    return loaded;
  };
  const startSave = async (later: boolean) => {
    saving = new AbortController();
    const { signal } = saving;
    send({ type: 'submitted', later });
    await loaded;
    const now = screen.value;
    // Cancelled, or what has been loaded is to be looked at first.
    if (signal.aborted || now.kind !== 'saving') return;
    pendingSave = save(now.form, { later, signal, announce: startRecovery }, context);
    const connection = await pendingSave;
    if (!connection) return;
    setTimeout(close, setup.prefersReducedMotion() ? 0 : SUCCESS_SHOWN_MS, connection);
  };
  const leave = () => {
    const now = screen.value;
    if (now.kind === 'closing' || attempt?.giveUp?.(leave)) return;
    loading.abort();
    const isSent = now.kind === 'saving' && !now.form.isProvisional;
    // Otherwise a save, even one that nobody waits for any more, may have succeeded.
    if (!isSent && !('form' in now && now.form.unresolvedSave)) {
      return close('connection' in now ? now.connection : undefined);
    }
    send({ type: 'closing' });
    void startRecovery().then((recovery) => {
      if (recovery) void recovery.leave(context, now.kind === 'saving' ? pendingSave : undefined);
      else close(undefined);
    });
  };
  const submit = async (later: boolean) => {
    const now = screen.value;
    // A second click, or Enter while saving, comes after the screen has changed.
    if (now.kind !== 'form' || now.confirmingDiscard) return;
    const { form } = now;
    const invalid = validateForm(form, later);
    const { authorize: signIn } = form.method;
    if (invalid) send({ type: 'invalid', ...invalid });
    else if (later || form.authorization || !signIn) await startSave(later);
    else {
      // Usually nothing is left to fill in; if the name has been taken meanwhile, validation stops the save.
      const onAuthorized = () => void submit(false);
      // Loaded: methods with a sign-in are made there.
      attempt = loadOAuth2.loaded()?.authorize(form, { signIn, onAuthorized }, context);
    }
  };

  void startLoad();
  return {
    screen,
    variables,
    apiUrl: setup.backend.apiUrl,
    maxNameLength: setup.backend.maxNameLength,
    request: setup.request,
    change: (key, value) => send({ type: 'changed', key, value }),
    rename: (value) => send({ type: 'renamed', value }),
    submit: () => submit(false),
    setUpLater: () => submit(true),
    openMethodList: () => send({ type: 'method_list_opened' }),
    selectMethod: (form) => send({ type: 'method_selected', form }),
    authorization: () => attempt,
    async retry() {
      reloadConditions.userTriedAgain = true;
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
        case 'form':
          if (now.confirmingDiscard) return send({ type: 'editing_resumed' });
          if (now.form.dirty) return send({ type: 'discard_requested' });
      }
      leave();
    },
    keepEditing: () => send({ type: 'editing_resumed' }),
    discard: leave,
    leave,
  };
}

/** Without the settings of the instance the dialog keeps its own colours. */
async function loadSettings(
  { backend, applyBrand }: DialogSetup,
  variables: Dialog['variables'],
  ofSession: Record<string, string>,
): Promise<void> {
  const settings = await backend.settings(new AbortController().signal).catch(() => undefined);
  if (settings) applyBrand(settings);
  variables.value = { ...settings?.variables, ...ofSession };
}
