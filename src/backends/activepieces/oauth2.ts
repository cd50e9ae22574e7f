import type { OAuth2App, RedirectUri } from '../../model/oauth2.ts';
import type { AuthorizationUrlRequest, OAuth2Backend } from '../backend.ts';
import { fetchJson, type HttpTools } from '../http.ts';
import { parseRedirectUrl } from '../redirect-url.ts';
import type { WithSession } from './access.ts';
import { createCloudApps } from './cloud-apps.ts';
import { findPlatformClientId } from './platform-apps.ts';
import type { ApiSession } from './session.ts';
import { toAuthorizationUrl, toOAuth2Flags } from './wire-oauth2.ts';
import { toOAuth2 } from './wire-oauth2-auth.ts';

const TIMEOUT_MS = { list: 8000, authorizationUrl: 20_000 };

type Setup = {
  withSession: WithSession;
  tools: HttpTools;
  apiUrl: string;
  instanceUrl: string;
  readFlags: (session: ApiSession) => Promise<unknown>;
  isOnline: () => boolean;
  cloudOAuth2Url?: () => string | undefined;
};

/** The endpoints that only OAuth2 needs (contract 5). */
export function createOAuth2(setup: Setup): OAuth2Backend {
  const { tools, apiUrl, instanceUrl, withSession, readFlags } = setup;
  const list = (url: string, signal: AbortSignal, token?: string) =>
    fetchJson(tools, { url, token, isPublic: token === undefined, timeoutMs: TIMEOUT_MS.list, maxRetries: 1, signal });

  return {
    parseAuth: toOAuth2,
    setup: (pieceName, signal) =>
      withSession(signal, async (session) => {
        const cloud = createCloudApps(setup, (url) => list(url, signal));
        const readingFlags = readFlags(session).then(toOAuth2Flags);
        const cloudId = readingFlags.then(({ usesCloudApps, edition }) =>
          usesCloudApps ? cloud.findClientId(pieceName, edition) : undefined,
        );
        // Awaited only if the platform has no app: until then a failure must not be an unhandled rejection.
        cloudId.catch(() => undefined);
        const [flags, platformId] = await Promise.all([
          readingFlags,
          findPlatformClientId(pieceName, (query) => list(`${apiUrl}/v1/oauth-apps?${query}`, signal, session.token)),
        ]);
        const redirect = toRedirectUri(flags.redirectUrl, instanceUrl);
        const app = platformId
          ? ({ type: 'PLATFORM_OAUTH2', clientId: platformId, redirect } as const)
          : toCloudApp(await cloudId, cloud.redirectUrl);
        return { ...(app && { app }), redirect, buildsUrl: flags.buildsUrl };
      }),
    authorizationUrl: (request, signal) =>
      withSession(signal, async (session) =>
        toAuthorizationUrl(
          await fetchJson(tools, {
            url: `${apiUrl}/v1/app-connections/oauth2/authorization-url`,
            token: session.token,
            body: serializeUrlRequest(request, session),
            timeoutMs: TIMEOUT_MS.authorizationUrl,
            signal,
          }),
        ),
      ),
  };
}

function toCloudApp(clientId: string | undefined, redirectUrl: string): OAuth2App | undefined {
  if (!clientId) return undefined;
  const { origin } = new URL(redirectUrl);
  return { type: 'CLOUD_OAUTH2', clientId, redirect: { uri: redirectUrl, origin, encoded: true, own: false } };
}

/** Of the instance's two redirect pages, the API's encodes the code and the web app's does not (contract 5.5). */
function toRedirectUri(flag: string | undefined, instanceUrl: string): RedirectUri {
  const parsed = flag === undefined ? undefined : parseRedirectUrl(flag);
  const uri = flag !== undefined && parsed ? flag : `${instanceUrl}/redirect`;
  const { origin, pathname } = parsed ?? new URL(uri);
  return { uri, origin, encoded: pathname.endsWith('/api/redirect'), own: false };
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
