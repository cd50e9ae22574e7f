import type { AuthorizationAttempt, AuthorizeContext, SignInDeparture, SignInProblem } from '../../auth-types/index.ts';
import type { Values } from '../../fields/index.tsx';
import { formatList } from '../../i18n/format-list.ts';
import { tOAuth2 as t } from '../../i18n/oauth2.ts';
import type { Authorization } from '../../model/oauth2.ts';
import { redirectPageBroadcasts } from '../../oauth2/broadcast-channel.ts';
import { HELPER_HASH, helperWindow } from '../../oauth2/helper-window.ts';
import { type CheckedResponse, linkMessages, popupMessages } from '../../oauth2/message-channels.ts';
import { createPastedResponses, type PasteProblem } from '../../oauth2/pasted-response.ts';
import { InsecurePageError, supportsPkce } from '../../oauth2/pkce.ts';
import type { SignInRequest } from '../../oauth2/response-channel.ts';
import type { SignInProgress } from '../../oauth2/sign-in-window.ts';
import { clientIdOf, type OAuth2Client } from './oauth2-client.ts';
import { type BuildUrl, hasValidUrl, type PreparedRequest, prepareRequest } from './prepare-request.ts';
import { departureOf, helperWindowAlternative, samePageAlternative } from './sign-in-alternatives.ts';
import { startAttempt } from './start-attempt.ts';

/**
 * Many webviews load into their only window what should be a new one: all of Android by default, and those of iOS, whose
 * names lack Safari, in many apps. Android's browsers look the same, but keep the user activation for seconds.
 */
const MAY_HAVE_ONE_WINDOW = /Android|AppleWebKit(?!.*Safari)/;

/** The user authorizes the client in the provider's window (RFC 6749 section 4.1), which returns a code. */
export function authorizeWithProvider(
  client: OAuth2Client,
  buildUrl: BuildUrl,
  { app, values, toRequest, trip, ...context }: AuthorizeContext,
): AuthorizationAttempt | undefined {
  const problem = findProblem(client, values, app);
  if (problem) {
    context.onEnded(problem);
    return undefined;
  }
  let prepared: PreparedRequest | undefined;
  let departure: SignInDeparture | undefined;
  let pasted = createPastedResponses();
  let pasteProblem: PasteProblem | undefined;
  let windowProgress: SignInProgress;
  /** The window that opens is ours, and opens the provider's in a click. */
  let usesHelper = false;
  const alternative = () => {
    const { popupState, url } = windowProgress;
    if (!client.redirect.own || !prepared || !url) return undefined;
    if (trip && popupState === 'blocked') return samePageAlternative(client, prepared, values, trip);
    if (trip || usesHelper || popupState !== 'closed' || window.parent === window) return undefined;
    return helperWindowAlternative(app, () => {
      usesHelper = true;
      attempt.restart();
    });
  };
  const report = () =>
    context.onProgress({ ...windowProgress, ...alternative(), linkRel: 'opener', paste: { problem: pasteProblem } });
  const finish = (response: CheckedResponse, exchangeData: Omit<Authorization, 'code'>) => {
    if (response.kind === 'code') context.onAuthorized({ code: response.code, ...exchangeData });
    else context.onEnded(refusedProblem(response, app));
  };
  const arrival = trip?.takeArrival(clientIdOf(client, values));
  if (arrival) {
    windowProgress = { popupState: 'waiting', url: undefined };
    report();
    finish(arrival.response, arrival.exchangeData);
    return undefined;
  }
  const toSignInRequest = (request: PreparedRequest): SignInRequest<CheckedResponse> => {
    prepared = request;
    const { url, state } = request;
    departure = client.redirect.own ? departureOf(client, request, values) : undefined;
    if (departure) trip?.mayBeLeft(departure);
    const expected = { redirect: client.redirect, state };
    const broadcasts = client.redirect.own ? [redirectPageBroadcasts(state)] : [];
    const channels = [popupMessages(expected), linkMessages(expected), ...broadcasts, pasted.channelFor(expected)];
    return usesHelper
      ? { url: client.redirect.uri + HELPER_HASH, channels: [...channels, helperWindow(expected, url)] }
      : { url, channels };
  };
  const attempt = startAttempt<CheckedResponse>({
    waitsForUrl: trip !== undefined && MAY_HAVE_ONE_WINDOW.test(navigator.userAgent),
    request(signal) {
      pasted = createPastedResponses();
      pasteProblem = undefined;
      signal.addEventListener('abort', () => trip?.stays());
      const request = prepareRequest(client, { values, piece: toRequest().piece, buildUrl }, signal);
      return request instanceof Promise ? request.then(toSignInRequest) : toSignInRequest(request);
    },
    onProgress(progress) {
      windowProgress = progress;
      if (progress.popupState === 'waiting') trip?.stays();
      if (progress.popupState === 'blocked') trip?.noWindowOpened();
      report();
    },
    onResponse(response) {
      const { url, state, ...exchangeData } = prepared as PreparedRequest;
      finish(response, exchangeData);
    },
    onFailed(error) {
      if (error instanceof InsecurePageError) context.onEnded(insecurePageProblem(app));
      else context.onFailed(error);
    },
  });
  return {
    ...attempt,
    open() {
      if (departure) trip?.mayBeLeft(departure);
      attempt.open();
    },
    paste(text) {
      pasteProblem = pasted.paste(text);
      if (pasteProblem) report();
    },
  };
}

function findProblem(client: OAuth2Client, values: Values, app: string): SignInProblem | undefined {
  const { auth, buildsUrl } = client;
  if (!buildsUrl && !supportsPkce(auth.pkceMethod)) return insecurePageProblem(app);
  if (hasValidUrl(client, values)) return undefined;
  const used = auth.props.filter(({ key }) => auth.authUrl.includes(`{${key}}`));
  const fields = formatList(used.map(({ displayName }) => displayName));
  return { code: 'invalid_address', text: t('failed.invalid_address', { fields }) };
}

function insecurePageProblem(app: string): SignInProblem {
  return { code: 'insecure_page', text: t('failed.insecure_page', { app }) };
}

/** The error response (RFC 6749 section 4.1.2.1), or a response to another request. */
function refusedProblem(response: Exclude<CheckedResponse, { kind: 'code' }>, app: string): SignInProblem {
  if (response.kind === 'mismatch') return { code: 'state_mismatch', text: t('failed.state_mismatch') };
  const { error, description: detail } = response;
  if (error === 'access_denied')
    return { code: error, text: t('failed.access_denied', { app }), ...(detail && { detail }) };
  return { code: 'provider_error', text: t('failed.provider_error', { app }), detail: detail ?? error };
}
