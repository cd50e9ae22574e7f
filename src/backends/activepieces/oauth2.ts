import type { DiscoveredClient, OAuth2App, RedirectUri } from '../../model.ts';
import type { AuthorizationUrl, AuthorizationUrlRequest, OAuth2Backend } from '../backend.ts';
import { fetchJson, HttpError, type HttpTools } from '../http.ts';
import type { InSession } from './access.ts';
import type { Session } from './session.ts';
import { appsAnswer, authorizationUrlAnswer, cloudAppAnswer, discoveredAnswer, flagsAnswer } from './wire-oauth2.ts';
import { textOf } from './wire-property.ts';

export { toOAuth2 } from './wire-oauth2.ts';

const cloud = 'https://secrets.activepieces.com';

/** In ms. Somebody watches a skeleton meanwhile, and without them there still is a form. */
const timeouts = { list: 8000, authorizationUrl: 20_000 };

type Setup = {
  inSession: InSession;
  tools: HttpTools;
  apiUrl: string;
  instanceUrl: string;
  cloudOAuth2Url?: () => string | undefined;
};

/** What of Activepieces only OAuth2 needs (contract 5). */
export function createOAuth2(setup: Setup): OAuth2Backend {
  const { tools, apiUrl, instanceUrl, inSession } = setup;

  const list = (url: string, signal: AbortSignal, token?: string) =>
    fetchJson(tools, { url, token, timeout: timeouts.list, retries: 1, signal });
  const askForUrl = (body: object, { token }: Session, signal: AbortSignal) =>
    fetchJson(tools, {
      url: `${apiUrl}/v1/app-connections/oauth2/authorization-url`,
      token,
      body,
      timeout: timeouts.authorizationUrl,
      signal,
    });

  /** With the token: a platform may have a redirect page of its own. */
  const readFlags = async ({ token }: Session, signal: AbortSignal) =>
    flagsAnswer.parse(await list(`${apiUrl}/v1/flags`, signal, token));
  /** 404 on the community edition, 403 for API keys. */
  const platformApp = async (pieceName: string, { token }: Session, signal: AbortSignal) => {
    const { data } = appsAnswer.parse(await list(`${apiUrl}/v1/oauth-apps?limit=1000000`, signal, token));
    return data.find((app) => app.pieceName === pieceName)?.clientId;
  };
  const cloudUrl = () => (setup.cloudOAuth2Url?.() ?? cloud).replace(/\/+$/, '');
  const cloudApp = async (pieceName: string, edition: string, signal: AbortSignal) => {
    const apps = await list(`${cloudUrl()}/apps?edition=${encodeURIComponent(edition)}`, signal);
    return cloudAppAnswer.parse(Object(apps)[pieceName]).clientId;
  };
  /** Not every server has the endpoint: one that has refuses this body for what is missing in it. */
  const buildsUrl = async (session: Session, signal: AbortSignal) => {
    try {
      await askForUrl({ projectId: session.projectId }, session, signal);
      return true;
    } catch (error) {
      return error instanceof HttpError && error.failure.kind === 'status' && error.failure.status === 400;
    }
  };

  return {
    setup: (pieceName, signal) =>
      inSession(signal, async (session) => {
        const flags = optional(readFlags(session, signal));
        const [known, platformId, cloudId, builds] = await Promise.all([
          flags,
          optional(platformApp(pieceName, session, signal)),
          flags.then((read) =>
            read?.CLOUD_AUTH_ENABLED === false || !read
              ? undefined
              : optional(cloudApp(pieceName, textOf(read.EDITION) ?? 'ce', signal)),
          ),
          buildsUrl(session, signal),
        ]);
        signal.throwIfAborted();
        const redirect = instancePage(known?.THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL, instanceUrl);
        const cloudRedirect = { uri: `${cloudUrl()}/redirect`, encoded: true, own: false };
        const app: OAuth2App | undefined = platformId
          ? { type: 'PLATFORM_OAUTH2', clientId: platformId, redirect }
          : cloudId
            ? { type: 'CLOUD_OAUTH2', clientId: cloudId, redirect: cloudRedirect }
            : undefined;
        return { ...(app && { app }), redirect, buildsUrl: builds };
      }),
    authorizationUrl: (request, signal) =>
      inSession(signal, async (session) =>
        toAuthorizationUrl(await askForUrl(urlBody(request, session), session, signal)),
      ),
  };
}

/** Of the instance's two pages the API's encodes the code, the web app's does not (contract 5.5). */
function instancePage(flag: unknown, instanceUrl: string): RedirectUri {
  const uri = /^https?:/.test(String(flag)) ? String(flag) : `${instanceUrl}/redirect`;
  return { uri, encoded: uri.endsWith('/api/redirect'), own: false };
}

function urlBody({ piece, clientId, redirectUri, scopes, props }: AuthorizationUrlRequest, { projectId }: Session) {
  return {
    pieceName: piece.name,
    pieceVersion: piece.version,
    projectId,
    clientId,
    redirectUrl: redirectUri,
    // Must not be empty, and means "all" when it is missing.
    ...(scopes.length > 0 && { scopes }),
    props,
  };
}

function toAuthorizationUrl(answer: unknown): AuthorizationUrl {
  const { authorizationUrl, codeVerifier, discovered } = authorizationUrlAnswer.parse(answer);
  const verifier = textOf(codeVerifier);
  return {
    url: authorizationUrl,
    ...(verifier && { codeVerifier: verifier }),
    ...(discovered != null && { discovered: toClient(discovered) }),
  };
}

function toClient(wire: unknown): DiscoveredClient {
  const { client_id, client_secret, props } = discoveredAnswer.parse(wire);
  return { clientId: client_id, clientSecret: textOf(client_secret) ?? '', props: Object(props) };
}

async function optional<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch {
    return undefined;
  }
}
