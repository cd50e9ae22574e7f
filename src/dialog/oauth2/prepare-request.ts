import type { OAuth2Backend } from '../../backends/backend.ts';
import { BackendError } from '../../backends/problem.ts';
import type { Values } from '../../fields/index.tsx';
import type { Authorization } from '../../model/oauth2.ts';
import type { UpsertRequest } from '../../model/upsert-request.ts';
import { authorizationUrl, isWebAddress } from '../../oauth2/authorization-url.ts';
import type { Pkce } from '../../oauth2/pkce.ts';
import { randomText } from '../../oauth2/random-text.ts';
import { clientIdOf, type OAuth2Client, providerProps, selectedScopes } from './oauth2-client.ts';

/** An authorization request (RFC 6749 section 4.1.1), with what the exchange of its code needs. */
export type PreparedRequest = { url: string; state: string } & Omit<Authorization, 'code'>;

export type BuildUrl = OAuth2Backend['authorizationUrl'];

type RequestContext = { piece: UpsertRequest['piece']; values: Values; buildUrl: BuildUrl };

/** Synchronous when possible, so that window.open() keeps the user activation. */
export function prepareRequest(
  client: OAuth2Client,
  context: RequestContext,
  signal: AbortSignal,
): PreparedRequest | Promise<PreparedRequest> {
  if (!client.buildsUrl) return buildLocally(client, context.values);
  return buildOnServer(client, context, signal).catch((error) => {
    // A rejected request would fail again; after any other failure the URL can be built without the server, unless only
    // the server knows the endpoint.
    if (client.auth.discovery || (error instanceof BackendError && error.problem.code === 'rejected')) throw error;
    return buildLocally(client, context.values);
  });
}

/** Checked before a window opens. */
export function hasValidUrl(client: OAuth2Client, values: Values): boolean {
  return client.auth.discovery !== undefined || localUrl(client, values, '', undefined) !== undefined;
}

function buildLocally(client: OAuth2Client, values: Values): PreparedRequest | Promise<PreparedRequest> {
  const state = randomText(32);
  const build = (pkce: Pkce | undefined): PreparedRequest => {
    const url = localUrl(client, values, state, pkce);
    if (url === undefined) throw new BackendError({ code: 'unexpected_answer' });
    return { url, state, ...(pkce && { codeVerifier: pkce.verifier }) };
  };
  const pkce = client.pkce?.take();
  return pkce instanceof Promise ? pkce.then(build) : build(pkce);
}

async function buildOnServer(
  client: OAuth2Client,
  { piece, values, buildUrl }: RequestContext,
  signal: AbortSignal,
): Promise<PreparedRequest> {
  const { auth, redirect } = client;
  const { url, ...exchangeData } = await buildUrl(
    {
      piece,
      clientId: clientIdOf(client, values),
      redirectUri: redirect.uri,
      scopes: selectedScopes(auth, values),
      props: providerProps(client, values),
    },
    signal,
  );
  if (!isWebAddress(url)) throw new BackendError({ code: 'unexpected_answer' });
  const address = new URL(url);
  const state = address.searchParams.get('state') || randomText(32);
  address.searchParams.set('state', state);
  return { url: address.href, state, ...exchangeData };
}

function localUrl(client: OAuth2Client, values: Values, state: string, pkce: Pkce | undefined): string | undefined {
  const { auth, redirect } = client;
  return authorizationUrl({
    auth,
    clientId: clientIdOf(client, values),
    redirectUri: redirect.uri,
    scope: selectedScopes(auth, values).join(' '),
    state,
    pkce,
    props: providerProps(client, values),
  });
}
