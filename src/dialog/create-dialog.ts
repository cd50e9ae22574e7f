import { signal } from '@preact/signals';
import { requiresSignIn } from '../auth-types/index.ts';
import type { Problem } from '../backends/problem.ts';
import { initialValues } from '../fields/index.tsx';
import type { ConnectionResult } from '../model.ts';
import type { Dialog, DialogSetup } from './dialog.ts';
import { type Form, toUpsertRequest, validateForm } from './form.ts';
import { loadDeferredUi } from './lazy-deferred-ui.ts';
import { lazyOAuth2, loadOAuth2 } from './lazy-oauth2.ts';
import { loadForm } from './load.ts';
import { validateName } from './name.ts';
import type { AuthorizationAttempt } from './oauth2.ts';
import { closesDialog, reportEvent, reportFailure } from './report-to-host.ts';
import { type DialogEvent, type LoadFailure, type Screen, type ShownProblem, transition } from './state.ts';
import { maskSecrets, toProblem } from './to-problem.ts';

const SUCCESS_SHOWN_MS = 580;
const SLOW_SAVE_MS = 3000;

/** The only writer of the screen. Starts to load at once. */
export function createDialog(setup: DialogSetup): Dialog {
  const { backend, host, request, applyBrand, prefersReducedMotion, extension, signInUi, recoveredInput } = setup;
  const screen = signal<Screen>({ kind: 'loading' });
  const variables = signal<Record<string, string>>({});
  const send = (event: DialogEvent) => {
    screen.value = transition(screen.value, event);
  };
  const close = (connection: ConnectionResult | undefined) => {
    if (screen.value.kind === 'closed') return;
    attempt?.end();
    send({ type: 'closed' });
    host.post({ type: 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED', data: { connection } });
  };
  let loading = new AbortController();
  let saving = new AbortController();
  let attempt: AuthorizationAttempt | undefined;

  const load = async () => {
    loading = new AbortController();
    const { signal } = loading;
    try {
      await backend.signIn(signal);
      host.post({ type: 'CLIENT_AUTHENTICATION_SUCCESS', data: {} });
      host.post({ type: 'CLIENT_CONFIGURATION_FINISHED', data: {} });
      const loaded = await loadForm(backend, request, signal);
      if ('failure' in loaded) return send({ type: 'load_failed', failure: loaded.failure });
      const { form, connections } = loaded;
      const deferred = recoveredInput && (await loadDeferredUi());
      send({
        type: 'loaded',
        form: deferred ? deferred.withRecoveredInput(form, recoveredInput, request, initialValues) : form,
      });
      if (form.methods.length > 1) loadOAuth2().catch(() => undefined);
      reportEvent(host, {
        type: 'ready',
        connectionType: form.method.type,
        mode: form.existing ? 'reconnect' : 'connect',
      });
      const taken = (await connections).map(({ displayName }) => displayName);
      send({ type: 'names_known', taken });
    } catch (error) {
      if (signal.aborted) return;
      const problem = toProblem(error);
      if (!closesDialog(problem) && !extension?.isFinal(problem))
        return send({ type: 'load_failed', failure: { kind: 'problem', problem } });
      rejectAndClose({ kind: 'problem', problem });
    }
  };
  const rejectAndClose = (failure: LoadFailure) => {
    reportFailure(host, request.pieceName, failure);
    close(undefined);
  };

  const save = async (form: Form, later: boolean) => {
    saving = new AbortController();
    const { signal } = saving;
    send({ type: 'submitted', later });
    reportEvent(host, { type: 'saving' });
    const slow = setTimeout(() => send({ type: 'slow' }), SLOW_SAVE_MS);
    try {
      const connection = await backend.save(toUpsertRequest(form, later), signal);
      if (signal.aborted) return;
      send({ type: 'saved' });
      reportEvent(host, { type: 'saved', ...connection });
      setTimeout(() => close(connection), prefersReducedMotion() ? 0 : SUCCESS_SHOWN_MS);
    } catch (error) {
      if (signal.aborted) return;
      const problem = withMethodText(maskSecrets(toProblem(error), form), form);
      send({ type: 'save_failed', problem });
      reportEvent(host, { type: 'save_failed', reason: problem.code });
    } finally {
      clearTimeout(slow);
    }
  };
  const submit = async (later: boolean) => {
    const now = screen.value;
    // A second click, or Enter while saving, finds another screen.
    if (now.kind !== 'form' || now.confirmingDiscard) return;
    const name = validateName(now.form.name);
    const isNameInvalid = name.kind === 'asked' && name.problem !== undefined;
    const invalid = later ? (isNameInvalid ? { problems: {}, name } : undefined) : validateForm(now.form);
    const isExtensionValid = extension?.validate() ?? true;
    if (invalid || !isExtensionValid) send({ type: 'invalid', problems: {}, name, ...invalid });
    else if (later || now.form.authorization || !requiresSignIn(now.form.method)) await save(now.form, later);
    else authorize(now.form);
  };
  /** In the click: it opens a window. */
  const authorize = (form: Form) => {
    const start = signInUi?.start ?? lazyOAuth2.value?.startAuthorization;
    attempt = start?.(form, backend, (event) => {
      send(event);
      if (event.type === 'authorized') {
        reportEvent(host, { type: 'authorized' });
        // Unless the name was taken meanwhile, nothing is left to fill in.
        void submit(false);
      } else if (event.type === 'authorization_ended' && event.problem) {
        reportEvent(host, { type: 'authorization_failed', reason: event.problem.code });
      }
    });
    if (screen.value.kind === 'authorizing') reportEvent(host, { type: 'authorizing' });
  };

  const loadSettings = async () => {
    const settings = await backend.settings(new AbortController().signal);
    applyBrand(settings);
    if (settings.redirectUrl) variables.value = { redirectUrl: settings.redirectUrl };
  };

  void load();
  // Never before the sign-in.
  void loadDeferredUi().then((deferred) => deferred?.reportRecoverableInput(screen, host, request));
  // Our own colours will do.
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

/** Where the words for a code do not fit OAuth2. */
function withMethodText(problem: Problem, { method, piece }: Form): ShownProblem {
  return (method.oauth2 && lazyOAuth2.value?.explainFailedClaim(problem, method.oauth2, piece.displayName)) ?? problem;
}
