import type { RedirectUri } from '../model/oauth2.ts';
import { type AuthorizationResponse, parseRedirectMessage } from './authorization-response.ts';
import type { ChannelContext, ResponseChannel } from './response-channel.ts';

/** The redirect page that the response comes from, and the state of its request. */
export type ExpectedResponse = { redirect: RedirectUri; state: string };

/**
 * `mismatch`: the provider's window returned the state of another request, a possible CSRF (RFC 6749 section 10.12).
 */
export type CheckedResponse = AuthorizationResponse | { kind: 'mismatch' };

type Channel = ResponseChannel<CheckedResponse>;

/** Messages of the popup. A state that differs is an attack or a mix-up: the sign-in ends. */
export function popupMessages(expected: ExpectedResponse): Channel {
  return {
    listen(context) {
      onRedirectMessage(expected, context, context.isPopup, (response, source) => {
        if (matches(response, expected)) deliver(response, source, expected, context);
        else context.deliver({ kind: 'mismatch' }, source);
      });
    },
  };
}

/** Messages of a window that the user opened with the link. It may be one of an earlier sign-in: then it is ignored. */
export function linkMessages(expected: ExpectedResponse): Channel {
  return {
    listen(context) {
      onRedirectMessage(expected, context, context.isOpenedByLink, (response, source) => {
        if (matches(response, expected)) deliver(response, source, expected, context);
      });
    },
  };
}

/** Only from the expected window, and only from the origin of the redirect page. */
function onRedirectMessage(
  { redirect }: ExpectedResponse,
  { self, signal }: ChannelContext<CheckedResponse>,
  isExpected: (source: MessageEventSource) => boolean,
  receive: (response: AuthorizationResponse, source: Window) => void,
): void {
  const onMessage = ({ source, origin, data }: MessageEvent) => {
    if (origin !== redirect.origin || !source || !isExpected(source)) return;
    const response = parseRedirectMessage(data, redirect.encoded);
    if (response) receive(response, source as Window);
  };
  self.addEventListener('message', onMessage, { signal });
}

/** The instance's redirect page returns no state (contract 5.5): then source and origin must suffice. Ours always does. */
function matches(response: AuthorizationResponse, { redirect, state }: ExpectedResponse): boolean {
  return response.state === state || (response.state === undefined && !redirect.own);
}

function deliver(
  response: AuthorizationResponse,
  source: Window,
  { redirect, state }: ExpectedResponse,
  context: ChannelContext<CheckedResponse>,
): void {
  // Our own redirect page closes itself once its response was received.
  if (redirect.own) source.postMessage({ received: state }, { targetOrigin: redirect.origin });
  context.deliver(response, source);
}
