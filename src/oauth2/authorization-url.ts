import type { Json } from '../json.ts';
import type { OAuth2Auth } from '../model/oauth2.ts';
import type { Pkce } from './pkce.ts';
import { fillPlaceholders } from './placeholders.ts';

export type AuthorizationParameters = {
  auth: OAuth2Auth;
  clientId: string;
  redirectUri: string;
  /** As declared, placeholders included. */
  scope: string;
  state: string;
  pkce: Pkce | undefined;
  props: { [key: string]: Json };
};

/** What the response is checked by, and what the exchange of the code repeats: a piece cannot change it. */
const OWN_PARAMETERS = new Set([
  'response_type',
  'client_id',
  'redirect_uri',
  'state',
  'scope',
  'code_challenge',
  'code_challenge_method',
  // Of RFC 9101: they would replace all others.
  'request',
  'request_uri',
]);

/**
 * The authorization request (RFC 6749 section 4.1.1) with the parameters that Activepieces sends (contract 5.3).
 * The parameters of the piece's own URL stay; no key is sent twice, no empty value. Neither they nor the piece's `extra`
 * replace a parameter that the response is checked or the code exchanged by.
 *
 * @returns undefined unless the result is an http(s) URL; the user may have entered parts of it
 */
export function authorizationUrl(request: AuthorizationParameters): string | undefined {
  const { auth, clientId, redirectUri, scope, state, pkce, props } = request;
  const filled = fillPlaceholders(auth.authUrl, props).trim();
  if (!isWebAddress(filled)) return undefined;
  const url = new URL(filled);
  // Ours are set below. A challenge without a verifier of ours could not be answered.
  for (const name of ['code_challenge', 'code_challenge_method', 'request', 'request_uri'])
    url.searchParams.delete(name);
  const parameters = {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    access_type: 'offline',
    state,
    prompt: auth.prompt === 'omit' ? '' : auth.prompt,
    scope: fillPlaceholders(scope, props),
    ...Object.fromEntries(Object.entries(auth.extra).filter(([name]) => !OWN_PARAMETERS.has(name))),
    ...(pkce && { code_challenge_method: pkce.method, code_challenge: pkce.challenge }),
  };
  for (const [key, value] of Object.entries(parameters)) {
    if (value !== '') url.searchParams.set(key, value);
  }
  return url.href;
}

/** Not `javascript:` or the like: parts of the URL are entered by the user, or come from a server. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^/?#]/i.test(text) && URL.canParse(text);
}
