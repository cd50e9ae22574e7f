import { type AuthorizationResponse, parseRedirectMessage } from './authorization-response.ts';
import { openRedirectChannel } from './redirect-channel.ts';
import type { ResponseChannel } from './response-channel.ts';

/** Broadcasts and storage events of our own redirect page. Every dialog of this origin receives them: the state decides. */
export function redirectPageBroadcasts(state: string): ResponseChannel<AuthorizationResponse> {
  return {
    listen({ self, signal, deliver }) {
      const channel = openRedirectChannel(self, 'dialog', (message) => {
        const response = parseRedirectMessage(message, false);
        if (response?.state !== state) return;
        channel.post({ received: state });
        deliver(response);
      });
      signal.addEventListener('abort', channel.close);
    },
  };
}
