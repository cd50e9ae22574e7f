import type { ExpectedResponse } from './message-channels.ts';
import type { ResponseChannel } from './response-channel.ts';

/**
 * A window between a dialog in a frame and the provider's: our redirect page, which is not cut off from the frame, and
 * has the same top-level site as the page that the provider returns to. So that page reaches it by a BroadcastChannel
 * whatever the provider's Cross-Origin-Opener-Policy, and it passes the response on.
 */
export const HELPER_HASH = '#sign-in';

/** Helper → dialog: it is there, and waits for the address. */
export const HELPER_READY = { signIn: 'ready' };

/** Dialog → helper. */
export type HelperTask = { signIn: string; state: string };

/** Gives the address of the provider to the helper window, which is the popup of this sign-in. */
export function helperWindow<Response>(
  { redirect, state }: ExpectedResponse,
  providerUrl: string,
): ResponseChannel<Response> {
  return {
    listen({ self, signal, isPopup }) {
      const onMessage = ({ source, origin, data }: MessageEvent) => {
        if (origin !== redirect.origin || !source || !isPopup(source) || data?.signIn !== HELPER_READY.signIn) return;
        const task: HelperTask = { signIn: providerUrl, state };
        source.postMessage(task, { targetOrigin: origin });
      };
      self.addEventListener('message', onMessage, { signal });
    },
  };
}
