import type { Signal } from '@preact/signals';
import type { Backend, PlatformSignIn } from '../../backends/backend.ts';
import { BackendError } from '../../backends/problem.ts';
import { type Form, toUpsertRequest } from '../form.ts';
import type { AuthorizationAttempt, AuthorizationScreenEvent } from '../oauth2/start-authorization.ts';
import { CLOSE_HASH, openSignInPopup, openWaitingPopup } from '../oauth2.ts';
import { maskSecrets, toProblem } from '../to-problem.ts';

const POPUP_POLL_INTERVAL_MS = 500;
/** Make allows an organization as few as 60 requests per minute. */
const CHECK_INTERVAL_MS = 3000;
const SLOW_AFTER_MS = 60_000;

/** What the screen shows beside the progress. */
export type SignInStatus = {
  /** Of the connection that was made for this sign-in. */
  createdName: string | undefined;
  state: 'checking' | 'not-finished' | 'confirming-leave' | undefined;
};

export type PlatformSignInAttempt = AuthorizationAttempt & {
  /** The user says so, where nothing is to be seen of it. */
  confirmFinished(): Promise<void>;
  /** After all not to leave. */
  keepWaiting(): void;
  discard(): Promise<void>;
  keepConnection(): void;
};

type PlatformSignInSetup = {
  form: Form;
  backend: Backend;
  onEvent: (event: AuthorizationScreenEvent) => void;
  status: Signal<SignInStatus>;
  /** What the window says until its address is known. */
  waitingText: string;
};

/**
 * A sign-in that only the platform hears of: the window opens in the click, and the platform is asked until it knows.
 * A window that looks closed may not be (Cross-Origin-Opener-Policy), so asking goes on.
 */
export function startPlatformSignIn({
  form,
  backend,
  onEvent,
  status,
  waitingText,
}: PlatformSignInSetup): PlatformSignInAttempt {
  const request = toUpsertRequest(form, false);
  const ended = new AbortController();
  const { signal } = ended;
  let popup: Window | undefined;
  let signIn: PlatformSignIn | undefined;
  let popupState: 'opening' | 'waiting' | 'blocked' | 'closed' | 'slow' = 'opening';

  const update = (newState: typeof popupState) => {
    popupState = newState;
    onEvent({ type: 'authorizing', progress: { popupState, url: signIn?.url, pasteProblem: undefined } });
  };
  const setStatus = (state: SignInStatus['state']) => {
    status.value = { createdName: signIn?.isNew ? request.displayName : undefined, state };
  };
  const closePopup = () => {
    // To a page that closes itself: a close() while the window loads is lost in Chromium.
    if (popup && !popup.closed) popup.location.replace(new URL(`redirect.html${CLOSE_HASH}`, location.href));
  };
  const end = () => {
    ended.abort();
    clearInterval(popupTimer);
    clearInterval(checkTimer);
    clearTimeout(slowTimer);
    closePopup();
  };
  const finish = (event: AuthorizationScreenEvent) => {
    end();
    onEvent(event);
  };
  const succeed = () => finish({ type: 'authorized', authorization: { code: '' } });
  const fail = (error: unknown) => {
    if (!signal.aborted) finish({ type: 'authorization_ended', problem: maskSecrets(toProblem(error), form) });
  };
  const checkSignIn = async () => {
    try {
      if ((await signIn?.isDone(signal)) && !signal.aborted) succeed();
    } catch (error) {
      // What passes is asked again; what is gone stays gone.
      if (error instanceof BackendError && error.problem.code === 'not_found') fail(error);
    }
  };
  const begin = () => {
    setStatus(undefined);
    popup = openWaitingPopup(window, waitingText);
    update(popup ? 'opening' : 'blocked');
    backend.platformSignIn?.begin(request, signal).then((started) => {
      if (signal.aborted) return;
      signIn = started;
      setStatus(undefined);
      popup?.location.replace(started.url);
      update(popup ? 'waiting' : 'blocked');
    }, fail);
  };

  const popupTimer = setInterval(() => {
    if (popup?.closed && (popupState === 'waiting' || popupState === 'slow')) {
      update('closed');
      void checkSignIn();
    }
  }, POPUP_POLL_INTERVAL_MS);
  const checkTimer = setInterval(() => {
    if (signIn && status.value.state !== 'confirming-leave') void checkSignIn();
  }, CHECK_INTERVAL_MS);
  const slowTimer = setTimeout(() => {
    if (popupState === 'waiting') update('slow');
  }, SLOW_AFTER_MS);
  addEventListener('pagehide', closePopup, { signal });
  begin();

  return {
    end,
    open() {
      popup = signIn && openSignInPopup(window, signIn.url);
      update(popup ? 'waiting' : 'blocked');
    },
    linkFollowed: () => update('waiting'),
    paste: () => undefined,
    restart() {
      closePopup();
      begin();
    },
    async confirmFinished() {
      setStatus('checking');
      await checkSignIn();
      if (signal.aborted) return;
      // A renewed consent may change nothing that can be seen; whether it is good is checked when it is saved.
      if (signIn && !signIn.isNew) succeed();
      else setStatus('not-finished');
    },
    confirmLeave() {
      if (!signIn?.isNew || status.value.state === 'confirming-leave') return false;
      setStatus('confirming-leave');
      return true;
    },
    keepWaiting: () => setStatus(undefined),
    async discard() {
      try {
        await signIn?.discard(signal);
        finish({ type: 'authorization_ended', problem: undefined });
      } catch (error) {
        fail(error);
      }
    },
    keepConnection: () => finish({ type: 'authorization_ended', problem: undefined }),
  };
}
