import type { OAuth2App, RedirectUri } from '../../model.ts';
import type { AuthorizationUrlRequest, OAuth2Backend } from '../backend.ts';
import { fetchJson, HttpError, type HttpTools } from '../http.ts';
import type { WithSession } from './access.ts';
import type { ApiSession } from './session.ts';
import { toAuthorizationUrl, toCloudClientId, toFlags, toPlatformClientId } from './wire-oauth2.ts';

const CLOUD_URL = 'https://secrets.activepieces.com';

/** A list may take less: the user watches a skeleton meanwhile, and the form works without it. */
const TIMEOUT_MS = { list: 8000, authorizationUrl: 20_000 };

type Setup = {
  withSession: WithSession;
  tools: HttpTools;
  apiUrl: string;
  instanceUrl: string;
  cloudOAuth2Url?: () => string | undefined;
};

/** The endpoints that only OAuth2 needs (contract 5). */
export function createOAuth2(setup: Setup): OAuth2Backend {
  const { tools, apiUrl, instanceUrl, withSession } = setup;

  const list = (url: string, signal: AbortSignal, token?: string) =>
    fetchJson(tools, { url, token, isPublic: token === undefined, timeoutMs: TIMEOUT_MS.list, maxRetries: 1, signal });
  const requestUrl = (body: object, { token }: ApiSession, signal: AbortSignal) =>
    fetchJson(tools, {
      url: `${apiUrl}/v1/app-connections/oauth2/authorization-url`,
      token,
      body,
      timeoutMs: TIMEOUT_MS.authorizationUrl,
      signal,
    });

  /** With the token, because a platform may have a redirect page of its own. */
  const readFlags = async ({ token }: ApiSession, signal: AbortSignal) =>
    toFlags(await list(`${apiUrl}/v1/flags`, signal, token));
  /** 404 on the community edition, 403 for API keys. */
  const platformClientId = async (pieceName: string, { token }: ApiSession, signal: AbortSignal) =>
    toPlatformClientId(await list(`${apiUrl}/v1/oauth-apps?limit=1000000`, signal, token), pieceName);
  const cloudUrl = () => (setup.cloudOAuth2Url?.() ?? CLOUD_URL).replace(/\/+$/, '');
  const cloudClientId = async (pieceName: string, edition: string, signal: AbortSignal) =>
    toCloudClientId(await list(`${cloudUrl()}/apps?edition=${encodeURIComponent(edition)}`, signal), pieceName);
  /** Older servers do not have the endpoint; one that has it answers 400 to this incomplete body. */
  const buildsUrl = async (session: ApiSession, signal: AbortSignal) => {
    try {
      await requestUrl({ projectId: session.projectId }, session, signal);
      return true;
    } catch (error) {
      return error instanceof HttpError && error.failure.kind === 'status' && error.failure.status === 400;
    }
  };

  return {
    setup: (pieceName, signal) =>
      withSession(signal, async (session) => {
        const readingFlags = undefinedIfRejected(readFlags(session, signal));
        const [flags, platformId, cloudId, builds] = await Promise.all([
          readingFlags,
          undefinedIfRejected(platformClientId(pieceName, session, signal)),
          readingFlags.then((known) =>
            known?.usesCloudApps ? undefinedIfRejected(cloudClientId(pieceName, known.edition, signal)) : undefined,
          ),
          buildsUrl(session, signal),
        ]);
        signal.throwIfAborted();
        const redirect = toRedirectUri(flags?.redirectUrl, instanceUrl);
        const cloudRedirect = { uri: `${cloudUrl()}/redirect`, encoded: true, own: false };
        const app: OAuth2App | undefined = platformId
          ? { type: 'PLATFORM_OAUTH2', clientId: platformId, redirect }
          : cloudId
            ? { type: 'CLOUD_OAUTH2', clientId: cloudId, redirect: cloudRedirect }
            : undefined;
        return { ...(app && { app }), redirect, buildsUrl: builds };
      }),
    authorizationUrl: (request, signal) =>
      withSession(signal, async (session) =>
        toAuthorizationUrl(await requestUrl(serializeUrlRequest(request, session), session, signal)),
      ),
  };
}

/** Of the instance's two redirect pages, the API's encodes the code and the web app's does not (contract 5.5). */
function toRedirectUri(flag: string | undefined, instanceUrl: string): RedirectUri {
  const uri = flag && /^https?:/.test(flag) ? flag : `${instanceUrl}/redirect`;
  return { uri, encoded: uri.endsWith('/api/redirect'), own: false };
}

function serializeUrlRequest(request: AuthorizationUrlRequest, { projectId }: ApiSession) {
  const { piece, clientId, redirectUri, scopes, props } = request;
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

async function undefinedIfRejected<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch {
    return undefined;
  }
}
