import { type AuthorizationResponse, parsePastedText } from './authorization-response.ts';
import type { ResponseChannel } from './response-channel.ts';

/** `unreadable`: no response in the text. `foreign`: the response to another request. */
export type PasteProblem = 'unreadable' | 'foreign';

export type PastedResponses = {
  channelFor(state: string): ResponseChannel<AuthorizationResponse>;
  /** Undefined if the text was accepted. */
  paste(text: string): PasteProblem | undefined;
};

/** The fallback for windows that cannot reach each other: the user copies the response over. */
export function createPastedResponses(): PastedResponses {
  let accept: ((response: AuthorizationResponse) => boolean) | undefined;
  return {
    channelFor: (state) => ({
      listen({ deliver }) {
        accept = (response) => {
          const isOurs = response.state === undefined || response.state === state;
          if (isOurs) deliver(response);
          return isOurs;
        };
      },
    }),
    paste(text) {
      const response = parsePastedText(text);
      if (!response) return 'unreadable';
      return accept?.(response) ? undefined : 'foreign';
    },
  };
}
