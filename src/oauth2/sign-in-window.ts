import type { RedirectUri } from '../model.ts';
import type { AuthorizationEvent, AuthorizationProgress, AuthorizationRequest } from './authorization-event.ts';
import { type AuthorizationResponse, parsePastedText, parseRedirectMessage } from './authorization-response.ts';
import { isOpenedBy, openSignInPopup, openWaitingPopup } from './popup.ts';
import { openRedirectChannel } from './redirect-channel.ts';

const POLL_INTERVAL_MS = 500;
const SLOW_AFTER_MS = 60_000;

export type SignInWindow = {
  /** After a blocked popup. Call it in a click: it needs the user activation. */
  open(): void;
  /** The user followed the link instead: that window has this one as its opener, but there is no handle to it. */
  linkFollowed(): void;
  paste(text: string): void;
  /** Closes the window and removes all listeners; no event follows. */
  end(): void;
};

type SignInWindowSetup<Request extends AuthorizationRequest> = {
  self: Window;
  redirect: RedirectUri;
  /** With a promise a waiting page opens first, since the user activation would be gone once it resolves. */
  request: Request | Promise<Request>;
  /** Shown in the waiting window. */
  waitingText: string;
  /** The address of a page that closes itself. */
  closeUrl: string;
  /** First called synchronously. Any event but `progress` is the last one. */
  onEvent(event: AuthorizationEvent<Request>): void;
};

/**
 * Opens the provider's window and waits for the authorization response: a message, a broadcast or pasted text. Never
 * times out. Call it in a click: it needs the user activation.
 */
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

  /** Only from our window, and only from the origin of the redirect page. */
  const onMessage = ({ source, origin, data }: MessageEvent) => {
    if (!request || origin !== new URL(redirect.uri).origin) return;
    // A window opened by the link is recognised by its opener, and accepted only after the link was followed.
    if (!source || (source !== popup && !(linkWasFollowed && isOpenedBy(self, source)))) return;
    const response = parseRedirectMessage(data, redirect.encoded);
    if (!response) return;
    // The instance's redirect page returns no state (contract 5.5): then source and origin must suffice. Ours always does.
    const matches = response.state === request.state || (response.state === undefined && !redirect.own);
    if (matches) {
      if (redirect.own) source.postMessage({ received: request.state }, { targetOrigin: origin });
      popup = source as Window;
      accept(response);
    } else if (source === popup) finish({ kind: 'mismatch' });
  };
  /** Every dialog of this origin receives it, so the state decides. */
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
  // To a page that closes itself: Chromium drops a close() while the window is loading, or if our process ends with the
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
      const foreign = !request || (response.state !== undefined && response.state !== request.state);
      if (foreign) return update({ pasteProblem: 'foreign' });
      accept(response);
    },
    end,
  };
}
