import type { ConnectionDraft, ExistingConnection } from '../../model.ts';
import type { Backend } from '../backend.ts';
import { fetchJson, HttpError, type HttpTools } from '../http.ts';
import { BackendError } from '../problem.ts';
import { createGuarded, createInSession } from './access.ts';
import { inLanguage } from './in-language.ts';
import type * as Manage from './manage.ts';
import type * as OAuth2 from './oauth2.ts';
import { type Credentials, createSessions } from './session.ts';
import { connectionsAnswer, isReplaceable, savedAnswer, toExisting, toPiece, toSettings } from './wire.ts';
import { textOf } from './wire-property.ts';

export type { Credentials } from './session.ts';

export type ActivepiecesSetup = {
  tools: HttpTools;
  /** Without a trailing slash; the API is at `{instanceUrl}/api`. */
  instanceUrl: string;
  /** It is needed when the first piece is asked for, which is after the sign-in. */
  language: Promise<string>;
  credentials: Credentials;
  renewCredentials: () => Promise<Credentials | undefined>;
  isOnline: () => boolean;
  /** Where Activepieces' cloud lists its OAuth2 apps. Default https://secrets.activepieces.com. */
  cloudOAuth2Url?: () => string | undefined;
  /** The rest of this backend, for pieces with OAuth2; it can come later. */
  loadOAuth2: () => Promise<OAuth2Part>;
  /** And for what comes after a connection was made. */
  loadManage: () => Promise<Pick<typeof Manage, 'createManage'>>;
};

export type OAuth2Part = Pick<typeof OAuth2, 'createOAuth2' | 'toOAuth2'>;

/** In ms. A save waits for the piece's own check of the credentials, which can take long (contract 4.2). */
const timeouts = { read: 20_000, save: 60_000 };
const pageSize = 100;
/** Against a server whose cursors never end. */
const mostPages = 100;

export function createActivepieces(setup: ActivepiecesSetup): Backend {
  const { tools, language } = setup;
  const apiUrl = `${setup.instanceUrl}/api`;
  const sessions = createSessions({ ...setup, apiUrl });
  const guarded = createGuarded(setup.isOnline);
  const inSession = createInSession(sessions, guarded);
  const part = { ...setup, apiUrl, inSession };

  const read = (url: string, signal: AbortSignal, token?: string) =>
    fetchJson(tools, { url: `${apiUrl}${url}`, token, timeout: timeouts.read, retries: 2, signal });

  return {
    signIn: (signal) =>
      guarded(
        signal,
        sessions.get(signal).then(
          () => undefined,
          (error: unknown) => {
            throw signInError(error) ?? error;
          },
        ),
      ),
    settings: (signal) => guarded(signal, read('/v1/flags', signal).then(toSettings)),
    piece: (name, version, signal) =>
      inSession(
        signal,
        async ({ token, projectId }) => {
          const path = `/v1/pieces/${name.split('/').map(encodeURIComponent).join('/')}`;
          const query = { projectId, ...(version && { version }) };
          return toPiece(
            await inLanguage(language, (locale) =>
              read(`${path}?${new URLSearchParams({ ...query, ...locale })}`, signal, token),
            ),
            setup.loadOAuth2,
          );
        },
        'piece_not_found',
      ),
    connections: (pieceName, signal) =>
      inSession(signal, async ({ token, projectId }) => {
        const found: ExistingConnection[] = [];
        let cursor: string | undefined;
        for (let page = 0; page < mostPages; page++) {
          const query = new URLSearchParams({
            projectId,
            pieceName,
            limit: String(pageSize),
            ...(cursor && { cursor }),
          });
          const answer = connectionsAnswer.parse(await read(`/v1/app-connections?${query}`, signal, token));
          found.push(...answer.data.filter(isReplaceable).map(toExisting));
          cursor = textOf(answer.next);
          if (!cursor) break;
        }
        return found;
      }),
    save: (draft, signal) =>
      inSession(signal, async ({ token, projectId }) => {
        const request = { url: `${apiUrl}/v1/app-connections`, token, timeout: timeouts.save, signal };
        const answer = await fetchJson(tools, { ...request, body: upsertBody(draft, projectId) });
        const { id, externalId } = savedAnswer.parse(answer);
        return { id, name: externalId };
      }),
    oauth2: async () => (await setup.loadOAuth2()).createOAuth2(part),
    manage: async () => (await setup.loadManage()).createManage(part),
  };
}

/** The body of the upsert (contract 4.1). */
export function upsertBody({ externalId, displayName, piece, value }: ConnectionDraft, projectId: string) {
  const common = { externalId, displayName, pieceName: piece.name, projectId, pieceVersion: piece.version };
  return value ? { ...common, type: value.type, value } : { ...common, type: 'PLACEHOLDER' };
}

/** At the exchange the same answers mean something else: the embed token is bad, or there is no embed sign-in. */
function signInError(error: unknown): BackendError | undefined {
  if (!(error instanceof HttpError) || error.failure.kind !== 'status') return undefined;
  const { status, body } = error.failure;
  if (status === 404) return new BackendError({ code: 'sign_in_unavailable' }, error);
  if (status >= 500 || status === 429) return undefined;
  const { params } = Object(body) as { params?: { message?: unknown } };
  const detail = typeof params?.message === 'string' ? params.message : undefined;
  return new BackendError({ code: 'sign_in_refused', ...(detail && { detail }) }, error);
}
