import type { AuthorizationAttempt } from '../../auth-types/index.ts';
import { tCommon } from '../../i18n/index.ts';
import { CLOSE_HASH } from '../../oauth2/close-hash.ts';
import type { SignInRequest } from '../../oauth2/response-channel.ts';
import { openSignInWindow, type SignInProgress } from '../../oauth2/sign-in-window.ts';

type AttemptSetup<Response> = {
  /** Called for each window. Synchronous when possible, so that window.open() keeps the user activation. */
  request(signal: AbortSignal): SignInRequest<Response> | Promise<SignInRequest<Response>>;
  waitsForUrl?: boolean;
  onProgress(progress: SignInProgress): void;
  onResponse(response: Response): void;
  onFailed(error: unknown): void;
};

/** A sign-in in the provider's window, which can be restarted in another one. */
export function startAttempt<Response>(setup: AttemptSetup<Response>): AuthorizationAttempt {
  const openWindow = () =>
    openSignInWindow({
      ...setup,
      self: window,
      waitingText: tCommon('connecting'),
      closeUrl: new URL(`redirect.html${CLOSE_HASH}`, location.href).href,
    });
  let current = openWindow();
  return {
    open: () => current.open(),
    linkFollowed: () => current.linkFollowed(),
    end: () => current.end(),
    restart() {
      current.end();
      current = openWindow();
    },
  };
}
