import type { AuthorizationResponse } from './authorization-response.ts';
import type { ExpectedResponse } from './message-channels.ts';
import { parsePastedText } from './pasted-text.ts';
import type { ResponseChannel } from './response-channel.ts';

/**
 * `unreadable`: no response in the text. `incomplete`: without the state that our own redirect page always returns.
 * `foreign`: the response to another request.
 */
export type PasteProblem = 'unreadable' | 'incomplete' | 'foreign';

export type PastedResponses = {
  channelFor(expected: ExpectedResponse): ResponseChannel<AuthorizationResponse>;
  /** Undefined if the text was accepted. */
  paste(text: string): PasteProblem | undefined;
};

/** The fallback for windows that cannot reach each other: the user copies the response over. */
export function createPastedResponses(): PastedResponses {
  let accept: ((response: AuthorizationResponse) => PasteProblem | undefined) | undefined;
  return {
    channelFor: ({ redirect, state }) => ({
      listen({ deliver }) {
        accept = (response) => {
          if (response.state === undefined && redirect.own) return 'incomplete';
          if (response.state !== undefined && response.state !== state) return 'foreign';
          deliver(response);
          return undefined;
        };
      },
    }),
    paste(text) {
      const response = parsePastedText(text);
      if (!response) return 'unreadable';
      // Before the first request is known there is none that it could belong to.
      return accept ? accept(response) : 'foreign';
    },
  };
}
