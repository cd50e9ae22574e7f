import { closeWindow, isFirefox, isOpenedBy, openSignInPopup, openWaitingPopup } from './popup.ts';
import type { ChannelContext, SignInRequest } from './response-channel.ts';

const POLL_INTERVAL_MS = 500;
const SLOW_AFTER_MS = 60_000;

/**
 * - `opening`: the URL is not known yet. The window is open, unless it waits for the URL.
 * - `blocked`: the popup blocker stopped it.
 * - `closed`: `closed` is true, which a provider's Cross-Origin-Opener-Policy also causes for an open window. So the
 *   response may still arrive.
 * - `slow`: no response for a while.
 */
type PopupState = 'opening' | 'waiting' | 'blocked' | 'closed' | 'slow';

export type SignInProgress = {
  popupState: PopupState;
  /** Undefined until it is known. */
  url: string | undefined;
};

export type SignInWindow = {
  /** After a blocked popup. Call it in a click: it needs the user activation. */
  open(): void;
  /** The user followed the link instead: that window has this one as its opener, but there is no handle to it. */
  linkFollowed(): void;
  /** Closes the window and all channels; no callback follows. */
  end(): void;
};

type SignInWindowSetup<Response> = {
  self: Window;
  /**
   * Called once, at once. With a promise a waiting page opens first, unless `waitsForUrl`: some browsers take the user
   * activation away before it resolves.
   */
  request(signal: AbortSignal): SignInRequest<Response> | Promise<SignInRequest<Response>>;
  /** No window without the provider's URL. */
  waitsForUrl?: boolean | undefined;
  /** Shown in the waiting window. */
  waitingText: string;
  /** The address of a page that closes itself. */
  closeUrl: string;
  /** First called synchronously. */
  onProgress(progress: SignInProgress): void;
  /** The last call, if there is a response. */
  onResponse(response: Response): void;
  /** The last call, if there is none. */
  onFailed(error: unknown): void;
};

/**
 * Opens the provider's window and waits for the response on the channels of the request. Never times out. Call it in a
 * click: it needs the user activation.
 */
export function openSignInWindow<Response>(setup: SignInWindowSetup<Response>): SignInWindow {
  const { self, waitingText, closeUrl, onProgress } = setup;
  const ended = new AbortController();
  const { signal } = ended;
  let popup: Window | undefined;
  let isLinkFollowed = false;
  let request: SignInRequest<Response> | undefined;
  let popupState: PopupState = 'opening';

  const enter = (state: PopupState) => {
    popupState = state;
    onProgress({ popupState, url: request?.url });
  };
  const enterOpened = () => enter(!popup ? 'blocked' : request ? 'waiting' : 'opening');
  const end = () => {
    ended.abort();
    clearInterval(pollTimer);
    clearTimeout(slowTimer);
    if (popup && !popup.closed) closeWindow(self, popup, closeUrl);
  };
  const fail = (error: unknown) => {
    if (signal.aborted) return;
    end();
    setup.onFailed(error);
  };
  const context: ChannelContext<Response> = {
    self,
    signal,
    isPopup: (source) => source === popup,
    isOpenedByLink: (source) => isLinkFollowed && source !== popup && isOpenedBy(self, source),
    deliver(response, source) {
      if (signal.aborted) return;
      source?.close();
      end();
      setup.onResponse(response);
    },
    fail,
  };
  const begin = (known: SignInRequest<Response>) => {
    request = known;
    for (const channel of known.channels) channel.listen(context);
  };
  const open = (url: string) => {
    popup = openSignInPopup(self, url);
    enterOpened();
  };

  const pending = setup.request(signal);
  self.addEventListener('pagehide', end, { signal });
  if (isFirefox(self)) {
    // By the time of `pagehide` its process may have lost touch with the window. Who stays on the page can open it again.
    self.addEventListener('beforeunload', () => popup?.close(), { signal });
  }
  const pollTimer = setInterval(() => {
    if (!popup?.closed || (popupState !== 'waiting' && popupState !== 'slow')) return;
    enter('closed');
    for (const channel of request?.channels ?? []) channel.onWindowClosed?.();
  }, POLL_INTERVAL_MS);
  const slowTimer = setTimeout(() => {
    if (popupState === 'waiting') enter('slow');
  }, SLOW_AFTER_MS);

  if (pending instanceof Promise) {
    // Firefox runs other tasks while it opens a window: a failure in one of them is nobody's yet, and would be reported.
    pending.catch(() => undefined);
    if (setup.waitsForUrl) enter('opening');
    else {
      popup = openWaitingPopup(self, waitingText);
      enterOpened();
    }
    pending.then((known) => {
      if (signal.aborted) return;
      begin(known);
      if (setup.waitsForUrl) return open(known.url);
      popup?.location.replace(known.url);
      enterOpened();
    }, fail);
  } else {
    begin(pending);
    open(pending.url);
  }

  return {
    open: () => request && open(request.url),
    linkFollowed() {
      isLinkFollowed = true;
      enter('waiting');
    },
    end,
  };
}
