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

export type SignInStatus = {
  /** The name of the connection that was created for this sign-in. */
  createdName: string | undefined;
  state: 'checking' | 'not-finished' | 'confirming-leave' | undefined;
};

export type PlatformSignInAttempt = AuthorizationAttempt & {
  /** The user claims to be done, which the platform cannot always confirm. */
  confirmFinished(): Promise<void>;
  /** Dismisses the confirmation to leave. */
  keepWaiting(): void;
  discard(): Promise<void>;
  keepConnection(): void;
};

type PlatformSignInSetup = {
  form: Form;
  backend: Backend;
  onEvent: (event: AuthorizationScreenEvent) => void;
  status: Signal<SignInStatus>;
  /** Shown in the window until its URL is known. */
  waitingText: string;
};

/**
 * Only the platform receives the authorization response, so it is polled. `closed` is also true for an open window that
 * a Cross-Origin-Opener-Policy has cut off, so polling goes on.
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
    // To a page that closes itself: Chromium drops a close() while the window is loading.
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
      // Other failures may be temporary: the next poll tries again.
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
      // A renewed consent may leave no trace to poll for; the save verifies it.
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
