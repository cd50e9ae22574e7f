import type { OAuth2Method } from '../../auth-types/index.ts';
import { clientIdOf, selectedScopes } from '../../auth-types/oauth2.ts';
import type { Backend } from '../../backends/backend.ts';
import { BackendError } from '../../backends/problem.ts';
import { toProps, type Values } from '../../fields/index.tsx';
import type { Authorization } from '../../model.ts';
import type { AuthorizationRequest } from '../../oauth2/authorization-event.ts';
import { authorizationUrl, isWebAddress } from '../../oauth2/authorization-url.ts';
import type { Pkce } from '../../oauth2/pkce.ts';
import { randomText } from '../../oauth2/random-text.ts';
import type { Form } from '../form.ts';

/** With what the exchange of its code needs. */
export type PreparedRequest = AuthorizationRequest & Omit<Authorization, 'code'>;

/** Synchronous when possible, so that window.open() keeps the user activation. */
export function prepareRequest(
  form: Form,
  oauth2Method: OAuth2Method,
  backend: Backend,
): PreparedRequest | Promise<PreparedRequest> {
  const { values } = form;
  if (oauth2Method.buildsUrl) {
    return buildOnServer(form, oauth2Method, backend).catch((error) => {
      // A rejected request would fail again; after any other failure the URL can be built without the server.
      if (error instanceof BackendError && error.problem.code === 'rejected') throw error;
      return buildLocally(oauth2Method, values);
    });
  }
  return buildLocally(oauth2Method, values);
}

/** Checked before a window opens. */
export function hasValidUrl(oauth2Method: OAuth2Method, values: Values): boolean {
  return oauth2Method.auth.discovery !== undefined || localUrl(oauth2Method, values, '', undefined) !== undefined;
}

function buildLocally(oauth2Method: OAuth2Method, values: Values): PreparedRequest | Promise<PreparedRequest> {
  const state = randomText(32);
  const build = (pkce: Pkce | undefined): PreparedRequest => {
    const url = localUrl(oauth2Method, values, state, pkce);
    if (url === undefined) throw new BackendError({ code: 'unexpected_answer' });
    return { url, state, ...(pkce && { codeVerifier: pkce.verifier }) };
  };
  const pkce = oauth2Method.pkce?.take();
  return pkce instanceof Promise ? pkce.then(build) : build(pkce);
}

async function buildOnServer(
  { piece, values }: Form,
  oauth2Method: OAuth2Method,
  backend: Backend,
): Promise<PreparedRequest> {
  const oauth2 = await backend.oauth2?.();
  if (!oauth2) throw new BackendError({ code: 'not_found' });
  const { url, ...exchangeData } = await oauth2.authorizationUrl(
    {
      piece,
      clientId: clientIdOf(oauth2Method, values),
      redirectUri: oauth2Method.redirect.uri,
      scopes: selectedScopes(oauth2Method.auth, values),
      props: toProps(oauth2Method.auth.props, values),
    },
    new AbortController().signal,
  );
  if (!isWebAddress(url)) throw new BackendError({ code: 'unexpected_answer' });
  const address = new URL(url);
  const state = address.searchParams.get('state') || randomText(32);
  address.searchParams.set('state', state);
  return { url: address.href, state, ...exchangeData };
}

function localUrl(
  oauth2Method: OAuth2Method,
  values: Values,
  state: string,
  pkce: Pkce | undefined,
): string | undefined {
  return authorizationUrl({
    auth: oauth2Method.auth,
    clientId: clientIdOf(oauth2Method, values),
    redirectUri: oauth2Method.redirect.uri,
    scope: selectedScopes(oauth2Method.auth, values).join(' '),
    state,
    pkce,
    props: toProps(oauth2Method.auth.props, values),
  });
}
