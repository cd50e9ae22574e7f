import type { RedirectUri } from '../model.ts';
import type { AuthorizationEvent, AuthorizationProgress, AuthorizationRequest } from './authorization-event.ts';
import { type AuthorizationResponse, parsePastedText, parseRedirectMessage } from './authorization-response.ts';
import { isOpenedBy, openSignInPopup, openWaitingPopup } from './popup.ts';
import { openRedirectChannel } from './redirect-channel.ts';

const POLL_INTERVAL_MS = 500;
const SLOW_AFTER_MS = 60_000;

export type SignInWindow = {
  /** For a window that was blocked: opens it again, in the click. */
  open(): void;
  /** The user took the link instead; that window has us as its opener, but gives us no handle. */
  linkFollowed(): void;
  paste(text: string): void;
  /** Closes the window and stops to listen; nothing is told any more. */
  end(): void;
};

type SignInWindowSetup<Request extends AuthorizationRequest> = {
  self: Window;
  redirect: RedirectUri;
  /** At hand, or asked for: then a waiting window opens first, since only this click may open one. */
  request: Request | Promise<Request>;
  /** What the waiting window says. */
  waitingText: string;
  /** The address of a page that closes itself. */
  closeUrl: string;
  /** Called at once, and last with anything but progress. */
  onEvent(event: AuthorizationEvent<Request>): void;
};

/** Opens the window in the user's click and waits for the answer, whichever way it comes. Never gives up by itself. */
export function openSignInWindow<Request extends AuthorizationRequest>(
  setup: SignInWindowSetup<Request>,
): SignInWindow {
  const { self, redirect, waitingText, closeUrl, onEvent } = setup;
  const ended = new AbortController();
  const { signal } = ended;
  let popup: Window | undefined;
  let linkWasFollowed = false;
  let request: Request | undefined;
  let progress: AuthorizationProgress = { popupState: 'waiting', url: undefined, pasteProblem: undefined };

  const update = (change: Partial<AuthorizationProgress>) => {
    progress = { ...progress, ...change };
    onEvent({ kind: 'progress', progress });
  };
  const stop = () => {
    ended.abort();
    clearInterval(pollTimer);
    clearTimeout(slowTimer);
    channel?.close();
  };
  /** The window has come back, or went nowhere: it is there to be closed. */
  const finish = (event: AuthorizationEvent<Request>) => {
    stop();
    popup?.close();
    onEvent(event);
  };
  const accept = (response: AuthorizationResponse) => {
    if (!request) return;
    if (response.kind === 'code') finish({ kind: 'code', code: response.code, request });
    else finish({ kind: 'refused', error: response.error, description: response.description });
  };

  /** The window itself speaks: it must be ours, and at the redirect page. */
  const onMessage = ({ source, origin, data }: MessageEvent) => {
    if (!request || origin !== new URL(redirect.uri).origin) return;
    // The link's window is known by its opener only; without the click there is none of this attempt.
    if (!source || (source !== popup && !(linkWasFollowed && isOpenedBy(self, source)))) return;
    const response = parseRedirectMessage(data, redirect.encoded);
    if (!response) return;
    // The instance's pages return no state, then the window and its origin must do; ours always does.
    const matches = response.state === request.state || (response.state === undefined && !redirect.own);
    if (matches) {
      if (redirect.own) source.postMessage({ received: request.state }, { targetOrigin: origin });
      popup = source as Window;
      accept(response);
    } else if (source === popup) finish({ kind: 'mismatch' });
  };
  /** Every dialog of this origin hears the channel. */
  const onBroadcast = (message: unknown) => {
    const response = parseRedirectMessage(message, false);
    if (!request || response?.state !== request.state) return;
    channel?.post({ received: request.state });
    accept(response);
  };
  const open = (url: string) => {
    popup = openSignInPopup(self, url);
    update({ popupState: popup ? 'waiting' : 'blocked', url });
  };

  const channel = redirect.own ? openRedirectChannel(self, 'dialog', onBroadcast) : undefined;
  self.addEventListener('message', onMessage, { signal });
  // Nobody would hear the response. Chromium forgets a close() while the window loads, or if our process ends with the
  // page.
  const end = () => {
    stop();
    if (popup && !popup.closed) popup.location.replace(closeUrl);
  };
  self.addEventListener('pagehide', end, { signal });
  const pollTimer = setInterval(() => {
    if (popup?.closed && (progress.popupState === 'waiting' || progress.popupState === 'slow'))
      update({ popupState: 'closed' });
  }, POLL_INTERVAL_MS);
  const slowTimer = setTimeout(() => {
    if (progress.popupState === 'waiting') update({ popupState: 'slow' });
  }, SLOW_AFTER_MS);

  if (setup.request instanceof Promise) {
    popup = openWaitingPopup(self, waitingText);
    update({ popupState: popup ? 'opening' : 'blocked' });
    setup.request.then(
      (known) => {
        if (signal.aborted) return;
        request = known;
        popup?.location.replace(known.url);
        update({ url: known.url, popupState: popup ? 'waiting' : 'blocked' });
      },
      (error) => {
        if (!signal.aborted) finish({ kind: 'failed', error });
      },
    );
  } else {
    request = setup.request;
    open(request.url);
  }

  return {
    open: () => request && open(request.url),
    linkFollowed() {
      linkWasFollowed = true;
      update({ popupState: 'waiting' });
    },
    paste(text) {
      const response = parsePastedText(text);
      if (!response) return update({ pasteProblem: 'unreadable' });
      // Before there is a request, nothing can be the answer to it.
      const foreign = !request || (response.state !== undefined && response.state !== request.state);
      if (foreign) return update({ pasteProblem: 'foreign' });
      accept(response);
    },
    end,
  };
}
