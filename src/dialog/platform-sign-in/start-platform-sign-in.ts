import type { Signal } from '@preact/signals';
import type { Backend, PlatformSignIn } from '../../backends/backend.ts';
import { BackendError } from '../../backends/problem.ts';
import { type Form, toUpsertRequest } from '../form.ts';
import type { AuthorizationAttempt, AuthorizationScreenEvent } from '../oauth2/start-authorization.ts';
import { CLOSE_HASH, openPopup, openWaitingPopup } from '../oauth2.ts';
import { maskSecrets, toProblem } from '../to-problem.ts';

/** In ms. The platform may be asked sixty times a minute by the whole organization. */
const timing = { window: 500, ask: 3000, slow: 60_000 };

/** What the screen shows beside the progress. */
export type SignInStatus = {
  /** Of the connection that was made for this sign-in. */
  madeName: string | undefined;
  state: 'checking' | 'not yet' | 'leaving' | undefined;
};

export type PlatformSignInAttempt = AuthorizationAttempt & {
  /** The user says so, where nothing is to be seen of it. */
  finish(): Promise<void>;
  /** After all not to leave. */
  keepWaiting(): void;
  discard(): Promise<void>;
  keepConnection(): void;
};

type PlatformSignInSetup = {
  form: Form;
  backend: Backend;
  onEvent: (event: AuthorizationScreenEvent) => void;
  aside: Signal<SignInStatus>;
  /** What the window says until its address is known. */
  words: string;
};

/**
 * A sign-in that only the platform hears of: the window opens in the click, and the platform is asked until it knows.
 * A window that looks closed may not be (Cross-Origin-Opener-Policy), so asking goes on.
 */
export function startPlatformSignIn({
  form,
  backend,
  onEvent,
  aside,
  words,
}: PlatformSignInSetup): PlatformSignInAttempt {
  const draft = toUpsertRequest(form, false);
  const ended = new AbortController();
  const { signal } = ended;
  let popup: Window | undefined;
  let begun: PlatformSignIn | undefined;
  let verdict: 'opening' | 'waiting' | 'blocked' | 'closed' | 'slow' = 'opening';

  const update = (change: typeof verdict) => {
    verdict = change;
    onEvent({ type: 'authorizing', progress: { popupState: verdict, url: begun?.url, pasteProblem: undefined } });
  };
  const note = (state: SignInStatus['state']) => {
    aside.value = { madeName: begun?.isNew ? draft.displayName : undefined, state };
  };
  const leaveWindow = () => {
    // To a page that closes itself: a close() while the window loads is lost in Chromium.
    if (popup && !popup.closed) popup.location.replace(new URL(`redirect.html${CLOSE_HASH}`, location.href));
  };
  const end = () => {
    ended.abort();
    clearInterval(watching);
    clearInterval(asking);
    clearTimeout(slow);
    leaveWindow();
  };
  const over = (event: AuthorizationScreenEvent) => {
    end();
    onEvent(event);
  };
  const done = () => over({ type: 'authorized', authorization: { code: '' } });
  const fail = (error: unknown) => {
    if (!signal.aborted) over({ type: 'authorization_ended', problem: maskSecrets(toProblem(error), form) });
  };
  const ask = async () => {
    try {
      if ((await begun?.isDone(signal)) && !signal.aborted) done();
    } catch (error) {
      // What passes is asked again; what is gone stays gone.
      if (error instanceof BackendError && error.problem.code === 'not_found') fail(error);
    }
  };
  const begin = () => {
    note(undefined);
    popup = openWaitingPopup(window, words);
    update(popup ? 'opening' : 'blocked');
    backend.platformSignIn?.begin(draft, signal).then((started) => {
      if (signal.aborted) return;
      begun = started;
      note(undefined);
      popup?.location.replace(started.url);
      update(popup ? 'waiting' : 'blocked');
    }, fail);
  };

  const watching = setInterval(() => {
    if (popup?.closed && (verdict === 'waiting' || verdict === 'slow')) {
      update('closed');
      void ask();
    }
  }, timing.window);
  const asking = setInterval(() => {
    if (begun && aside.value.state !== 'leaving') void ask();
  }, timing.ask);
  const slow = setTimeout(() => {
    if (verdict === 'waiting') update('slow');
  }, timing.slow);
  addEventListener('pagehide', leaveWindow, { signal });
  begin();

  return {
    end,
    open() {
      popup = begun && openPopup(window, begun.url);
      update(popup ? 'waiting' : 'blocked');
    },
    linkFollowed: () => update('waiting'),
    paste: () => undefined,
    restart() {
      leaveWindow();
      begin();
    },
    async finish() {
      note('checking');
      await ask();
      if (signal.aborted) return;
      // A renewed consent may change nothing that can be seen; whether it is good is checked when it is saved.
      if (begun && !begun.isNew) done();
      else note('not yet');
    },
    confirmLeave() {
      if (!begun?.isNew || aside.value.state === 'leaving') return false;
      note('leaving');
      return true;
    },
    keepWaiting: () => note(undefined),
    async discard() {
      try {
        await begun?.discard(signal);
        over({ type: 'authorization_ended', problem: undefined });
      } catch (error) {
        fail(error);
      }
    },
    keepConnection: () => over({ type: 'authorization_ended', problem: undefined }),
  };
}
