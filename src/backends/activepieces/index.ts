import type { ExistingConnection } from '../../model/connection.ts';
import type { Backend } from '../backend.ts';
import { fetchJson, HttpError } from '../http.ts';
import { anyObject } from '../lenient.ts';
import { parseAnswer } from '../parse-answer.ts';
import { BackendError } from '../problem.ts';
import { readPages } from '../read-pages.ts';
import { createWithErrorMapping, createWithSession } from './access.ts';
import { errorMessage } from './errors.ts';
import { requestInLocale } from './request-in-locale.ts';
import { serializeUpsert } from './serialize-upsert.ts';
import { type ApiSession, createSessions } from './session.ts';
import type { ActivepiecesSetup } from './setup.ts';
import { savedAnswer, toPiece, toReplaceable } from './wire.ts';

export type { SignInCredentials } from './session.ts';
export type { ActivepiecesSetup } from './setup.ts';

/** A save waits for the piece's own check of the credentials, which can take long (contract 4.2). */
const TIMEOUT_MS = { read: 20_000, save: 60_000 };
const PAGE_SIZE = 100;

export function createActivepieces(setup: ActivepiecesSetup): Backend {
  const { tools, language } = setup;
  // Our loader has removed the trailing slash, other hosts may not have.
  const instanceUrl = setup.instanceUrl.replace(/\/+$/, '');
  const apiUrl = `${instanceUrl}/api`;
  const sessions = createSessions({ ...setup, apiUrl });
  const withErrorMapping = createWithErrorMapping(setup.isOnline);
  const withSession = createWithSession(sessions, withErrorMapping);
  const read = (path: string, signal: AbortSignal, token?: string) =>
    fetchJson(tools, {
      url: `${apiUrl}${path}`,
      token,
      timeoutMs: TIMEOUT_MS.read,
      // Without a token it is a look ahead, which the real one follows.
      maxRetries: token ? 2 : 0,
      signal,
    });
  const readPiece = async (name: string, query: Record<string, string>, signal: AbortSignal, token?: string) => {
    const path = `/v1/pieces/${name.split('/').map(encodeURIComponent).join('/')}`;
    const answer = await requestInLocale(language, (locale) =>
      read(`${path}?${new URLSearchParams({ ...query, ...locale })}`, signal, token),
    );
    return toPiece(answer);
  };
  let isPublic = true;

  const fetchFlags = async (token: string) => {
    const answer = await read('/v1/flags', new AbortController().signal, token);
    return parseAnswer(anyObject, answer);
  };
  let flags: Promise<unknown> | undefined;
  /**
   * Once, for all who need them; again after a failure. With the token, because a platform may have a colour and a
   * redirect page of its own.
   */
  const readFlags = ({ token }: ApiSession) => {
    flags ??= fetchFlags(token).catch((error) => {
      flags = undefined;
      throw error;
    });
    return flags;
  };
  const context = { ...setup, instanceUrl, apiUrl, withSession, readFlags };

  return {
    apiUrl,
    signIn: (signal) =>
      withErrorMapping(
        signal,
        sessions.get(signal).then(
          ({ projectId, platformId }) => ({ projectId, ...(platformId && { platformId }) }),
          (error: unknown) => {
            throw signInError(error) ?? error;
          },
        ),
      ),
    settings: (signal) =>
      withSession(signal, async (session) => {
        const [answer, wire] = await Promise.all([readFlags(session), setup.loadSettings()]);
        return wire?.toSettings(answer, instanceUrl) ?? {};
      }),
    piece: (name, version, signal) =>
      withSession(
        signal,
        ({ token, projectId }) => readPiece(name, { projectId, ...(version && { version }) }, signal, token),
        'piece_not_found',
      ),
    async publicPiece(name, signal) {
      if (!isPublic || !sessions.isMissing()) return undefined;
      return readPiece(name, {}, signal).catch(() => {
        // Not asked for again: each 404 is an error in the console of the host page.
        isPublic = false;
        return undefined;
      });
    },
    connections: (pieceName, signal) =>
      withSession(signal, async ({ token, projectId }) => {
        const found: ExistingConnection[] = [];
        const readPage = async (cursor: string | undefined) => {
          const query = new URLSearchParams({
            projectId,
            pieceName,
            limit: String(PAGE_SIZE),
            ...(cursor && { cursor }),
          });
          return toReplaceable(await read(`/v1/app-connections?${query}`, signal, token));
        };
        for await (const { connections } of readPages(readPage)) found.push(...connections);
        return found;
      }),
    save: (request, signal) =>
      withSession(signal, async ({ token, projectId }) => {
        const answer = await fetchJson(tools, {
          url: `${apiUrl}/v1/app-connections`,
          token,
          body: serializeUpsert(request, projectId),
          timeoutMs: TIMEOUT_MS.save,
          signal,
        });
        const { id, externalId } = parseAnswer(savedAnswer, answer);
        return { id, name: externalId };
      }),
    oauth2: async () => (await setup.loadOAuth2()).createOAuth2(context),
    manage: async () => (await setup.loadManage()).createManage(context),
  };
}

/** At the exchange of the token, 404 means that there is no embed sign-in, other 4xx that the token is refused. */
function signInError(error: unknown): BackendError | undefined {
  if (!(error instanceof HttpError) || error.failure.kind !== 'status') return undefined;
  const { status, body } = error.failure;
  if (status === 404) return new BackendError({ code: 'sign_in_unavailable' }, error);
  if (status >= 500 || status === 429) return undefined;
  const detail = errorMessage(body);
  return new BackendError({ code: 'sign_in_refused', ...(detail && { detail }) }, error);
}
