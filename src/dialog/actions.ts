import { signal } from '@preact/signals';
import { needsConsent } from '../auth-types/index.ts';
import type { Problem } from '../backends/problem.ts';
import { initialValues } from '../fields/index.tsx';
import type { ConnectionResult } from '../model.ts';
import type { Dialog, DialogSetup } from './dialog.ts';
import { checkForm, draftOf, type Form } from './form.ts';
import { lazyWays, loadWays } from './lazy-ways.ts';
import { loadForm } from './load.ts';
import { loadExtras } from './load-extras.ts';
import { checkName } from './name.ts';
import { problemIn, withoutTyped } from './problem-of.ts';
import { type Event, type LoadFailure, type Screen, type ShownProblem, transition } from './state.ts';
import { rejectsAtOnce, report, tellFailure } from './tell-host.ts';
import type { Consent } from './ways.ts';

/** How long "connected" is looked at before the dialog fades, and from when a save counts as slow. In ms. */
const timing = { success: 580, slow: 3000 };

/** The only writer of the screen. Starts to load at once. */
export function createDialog(setup: DialogSetup): Dialog {
  const { backend, host, request, applyBrand, prefersReducedMotion, extension, platformConsent, draft } = setup;
  const screen = signal<Screen>({ kind: 'loading' });
  const variables = signal<Record<string, string>>({});
  const send = (event: Event) => {
    screen.value = transition(screen.value, event);
  };
  const close = (connection: ConnectionResult | undefined) => {
    if (screen.value.kind === 'closed') return;
    consent?.end();
    send({ type: 'closed' });
    host.post({ type: 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED', data: { connection } });
  };
  let loading = new AbortController();
  let saving = new AbortController();
  let consent: Consent | undefined;

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
      const extras = draft && (await loadExtras());
      send({ type: 'loaded', form: extras ? extras.withDraft(form, draft, request, initialValues) : form });
      if (form.ways.length > 1) loadWays().catch(() => undefined);
      report(host, { type: 'ready', connectionType: form.way.type, mode: form.existing ? 'reconnect' : 'connect' });
      const taken = (await connections).map(({ displayName }) => displayName);
      send({ type: 'names_known', taken });
    } catch (error) {
      if (signal.aborted) return;
      const problem = problemIn(error);
      if (!rejectsAtOnce(problem) && !extension?.isFinal(problem))
        return send({ type: 'load_failed', failure: { kind: 'problem', problem } });
      giveUp({ kind: 'problem', problem });
    }
  };
  const giveUp = (failure: LoadFailure) => {
    tellFailure(host, request.pieceName, failure);
    close(undefined);
  };

  const save = async (form: Form, later: boolean) => {
    saving = new AbortController();
    const { signal } = saving;
    send({ type: 'submitted', later });
    report(host, { type: 'saving' });
    const slow = setTimeout(() => send({ type: 'slow' }), timing.slow);
    try {
      const connection = await backend.save(draftOf(form, later), signal);
      if (signal.aborted) return;
      send({ type: 'saved' });
      report(host, { type: 'saved', ...connection });
      setTimeout(() => close(connection), prefersReducedMotion() ? 0 : timing.success);
    } catch (error) {
      if (signal.aborted) return;
      const problem = explained(withoutTyped(problemIn(error), form), form);
      send({ type: 'save_failed', problem });
      report(host, { type: 'save_failed', reason: problem.code });
    } finally {
      clearTimeout(slow);
    }
  };
  const submit = async (later: boolean) => {
    const now = screen.value;
    // A second click, or Enter while saving, finds another screen.
    if (now.kind !== 'form' || now.leaving) return;
    const name = checkName(now.form.name);
    const nameRefused = name.kind === 'asked' && name.problem !== undefined;
    const refused = later ? (nameRefused ? { problems: {}, name } : undefined) : checkForm(now.form);
    const extended = extension?.check() ?? true;
    if (refused || !extended) send({ type: 'refused', problems: {}, name, ...refused });
    else if (later || now.form.authorization || !needsConsent(now.form.way)) await save(now.form, later);
    else authorize(now.form);
  };
  /** In the click: it opens a window. */
  const authorize = (form: Form) => {
    const ask = platformConsent?.ask ?? lazyWays.value?.askConsent;
    consent = ask?.(form, backend, (news) => {
      send(news);
      if (news.type === 'authorized') {
        report(host, { type: 'authorized' });
        // Unless the name was taken meanwhile, nothing is left to fill in.
        void submit(false);
      } else if (news.type === 'authorization_ended' && news.problem) {
        report(host, { type: 'authorization_failed', reason: news.problem.code });
      }
    });
    if (screen.value.kind === 'authorizing') report(host, { type: 'authorizing' });
  };

  const dress = async () => {
    const settings = await backend.settings(new AbortController().signal);
    applyBrand(settings);
    if (settings.redirectUrl) variables.value = { redirectUrl: settings.redirectUrl };
  };

  void load();
  // Never before the sign-in.
  void loadExtras().then((extras) => extras?.keepDraft(screen, host, request));
  // Our own colours will do.
  dress().catch(() => undefined);
  return {
    screen,
    variables,
    request,
    Extra: extension?.Fields,
    platformConsent,
    change: (key, value) => send({ type: 'changed', key, value }),
    rename: (value) => send({ type: 'renamed', value }),
    submit: () => submit(false),
    setUpLater: () => submit(true),
    choose: () => send({ type: 'choice_asked' }),
    take: (form) => send({ type: 'chosen', form }),
    consent: () => consent,
    async retry() {
      send({ type: 'retried' });
      await load();
    },
    leave() {
      const now = screen.value;
      if (now.kind === 'saving') {
        saving.abort();
        send({ type: 'save_cancelled' });
      } else if (now.kind === 'authorizing') {
        if (consent?.leave?.()) return;
        consent?.end();
        send({ type: 'authorization_ended', problem: undefined });
      } else if (now.kind === 'choosing' || (now.kind === 'form' && now.leaving)) {
        send({ type: 'stayed' });
      } else if (now.kind === 'form' && now.form.dirty) {
        send({ type: 'leave_asked' });
      } else if (now.kind === 'failed') {
        giveUp(now.failure);
      } else if (now.kind !== 'saved') {
        loading.abort();
        close(undefined);
      }
    },
    stay: () => send({ type: 'stayed' }),
    discard: () => close(undefined),
  };
}

/** Where the words for a code do not fit OAuth2. */
function explained(problem: Problem, { way, piece }: Form): ShownProblem {
  return (way.oauth2 && lazyWays.value?.explain(problem, way.oauth2, piece.displayName)) ?? problem;
}
