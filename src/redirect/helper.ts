import { parseRedirectMessage } from '../oauth2/authorization-response.ts';
import { isWebAddress } from '../oauth2/authorization-url.ts';
import { CLOSE_HASH } from '../oauth2/close-hash.ts';
import { HELPER_READY, type HelperTask } from '../oauth2/helper-window.ts';
import { openRedirectChannel } from '../oauth2/redirect-channel.ts';

type HelperScreen = { showTask(onContinue: () => void): void; showWaiting(): void };

/** This page as the window between a dialog in a frame and the provider's. It takes its task from the dialog only. */
export function startHelper(opener: Window, { showTask, showWaiting }: HelperScreen): void {
  const { origin } = location;
  let popup: Window | null = null;
  const onMessage = ({ source, origin: sender, data }: MessageEvent) => {
    if (source !== opener || sender !== origin) return;
    if (isTask(data)) start(data);
    else if (data?.received !== undefined) window.close();
  };
  const start = ({ signIn: url, state }: HelperTask) => {
    const channel = openRedirectChannel(window, 'dialog', (message) => {
      const response = parseRedirectMessage(message, false);
      if (response?.state !== state) return;
      channel.post({ received: state });
      // As the redirect page itself would: the dialog checks source, origin and state.
      opener.postMessage(message, origin);
    });
    window.addEventListener('pagehide', () => popup?.close());
    showTask(() => {
      popup = window.open(url);
      if (popup) showWaiting();
    });
  };
  window.addEventListener('message', onMessage);
  // The dialog closes it by that: no new page is loaded then.
  window.addEventListener('hashchange', () => {
    if (location.hash === CLOSE_HASH) window.close();
  });
  opener.postMessage(HELPER_READY, origin);
}

function isTask(data: unknown): data is HelperTask {
  const { signIn, state } = (data ?? {}) as Partial<HelperTask>;
  return typeof signIn === 'string' && isWebAddress(signIn) && typeof state === 'string';
}
