import type { ListedConnection } from '../../model/connection.ts';
import type { ConnectionPage, ListQuery, ManageBackend, PlatformBackend } from '../backend.ts';
import { fetchJson, HttpError, type HttpTools } from '../http.ts';
import { parseAnswer } from '../parse-answer.ts';
import { BackendError } from '../problem.ts';
import { readPages } from '../read-pages.ts';
import type { WithSession } from './access.ts';
import { requestInLocale } from './request-in-locale.ts';
import { serializeUpsert } from './serialize-upsert.ts';
import type { ApiSession } from './session.ts';
import { savedAnswer } from './wire.ts';
import { toPage, toPieces, toProjects, toUpdated } from './wire-list.ts';

type Setup = {
  withSession: WithSession;
  tools: HttpTools;
  apiUrl: string;
  language: Promise<string>;
};

/** A save waits for the piece's own check of the credentials (contract 4.2). */
const TIMEOUT_MS = { read: 20_000, write: 30_000, save: 60_000 };
const PAGE_SIZE = '50';

/** Lists and changes to connections of a project (contract 6.1) and of the whole platform (4.4). */
export function createManage({ tools, apiUrl, language, withSession }: Setup): ManageBackend {
  const read = (path: string, { token }: ApiSession, signal: AbortSignal) =>
    fetchJson(tools, { url: `${apiUrl}${path}`, token, timeoutMs: TIMEOUT_MS.read, maxRetries: 2, signal });
  /** Never repeated by itself. */
  const write = (path: string, body: object | undefined, signal: AbortSignal, timeoutMs = TIMEOUT_MS.write) =>
    withSession(signal, (session) => {
      const method = body ? 'POST' : 'DELETE';
      return fetchJson(tools, { url: `${apiUrl}${path}`, token: session.token, method, body, timeoutMs, signal });
    });
  const readPage = async (path: string, query: ListQuery, scope: object, session: ApiSession, signal: AbortSignal) => {
    const { pieceName, search, cursor } = query;
    const parameters = new URLSearchParams({
      ...scope,
      limit: PAGE_SIZE,
      ...(pieceName && { pieceName }),
      ...(search && { displayName: search }),
      ...(cursor && { cursor }),
    });
    return toPage(await read(`${path}?${parameters}`, session, signal));
  };
  const pathOf = ({ id, scope }: ListedConnection) =>
    `/v1/${scope === 'PLATFORM' ? 'global' : 'app'}-connections/${encodeURIComponent(id)}`;

  const listPlatform = (query: ListQuery, signal: AbortSignal): Promise<ConnectionPage> =>
    withSession(signal, (session) => readPage('/v1/global-connections', query, {}, session, signal));

  const platform: PlatformBackend = {
    projects: (signal) =>
      withSession(signal, (session) =>
        readAllPages(async (cursor) => {
          const query = new URLSearchParams({ limit: '100', ...(cursor && { cursor }) });
          const { projects, next } = toProjects(await read(`/v1/projects?${query}`, session, signal));
          return { items: projects, next };
        }),
      ),
    list: listPlatform,
    connections: (pieceName, signal) =>
      readAllPages(async (cursor) => {
        const { connections, next } = await listPlatform({ pieceName, cursor }, signal);
        return { items: connections, next };
      }),
    async save(request, sharing, signal) {
      const { projectId: _, ...body } = serializeUpsert(request, '');
      const path = '/v1/global-connections';
      const answer = await write(path, { ...body, scope: 'PLATFORM', ...sharing }, signal, TIMEOUT_MS.save);
      const { id, externalId } = parseAnswer(savedAnswer, answer);
      return { id, name: externalId };
    },
    async share(connection, sharing, signal) {
      const answer = await write(pathOf(connection), { displayName: connection.displayName, ...sharing }, signal);
      return { ...connection, ...sharing, ...toUpdated(answer) };
    },
  };

  return {
    list: (query, signal) =>
      withSession(signal, (session) =>
        readPage('/v1/app-connections', query, { projectId: session.projectId }, session, signal),
      ),
    pieces: (signal) =>
      withSession(signal, async (session) => {
        const { projectId } = session;
        const send = (locale: object) =>
          read(`/v1/pieces?${new URLSearchParams({ projectId, ...locale })}`, session, signal);
        return toPieces(await requestInLocale(language, send));
      }),
    async rename(connection, displayName, signal) {
      const answer = await write(pathOf(connection), { displayName }, signal);
      return { ...connection, displayName, ...toUpdated(answer) };
    },
    async remove(connection, signal) {
      await write(pathOf(connection), undefined, signal);
      return undefined;
    },
    replace: (source, target, signal) =>
      withSession(signal, async ({ token, projectId }) => {
        await fetchJson(tools, {
          url: `${apiUrl}/v1/app-connections/replace`,
          token,
          body: { sourceAppConnectionId: source.id, targetAppConnectionId: target.id, projectId },
          timeoutMs: TIMEOUT_MS.write,
          signal,
        });
      }),
    async platform(signal) {
      try {
        return await withSession(signal, async (session) => {
          // The request would be refused, which shows as an error in the browser's console.
          if (session.platformRole === 'MEMBER') return undefined;
          await read('/v1/global-connections?limit=1', session, signal);
          return platform;
        });
      } catch (error) {
        if (isForbidden(error)) return undefined;
        throw error;
      }
    },
  };
}

/** 403: the user is no administrator. 404: the community edition has no connections of the platform. */
function isForbidden(error: unknown): boolean {
  const cause = error instanceof BackendError ? error.cause : undefined;
  return cause instanceof HttpError && cause.failure.kind === 'status' && [403, 404].includes(cause.failure.status);
}

async function readAllPages<Item>(
  readPage: (cursor?: string) => Promise<{ items: Item[]; next?: string | undefined }>,
): Promise<Item[]> {
  const found: Item[] = [];
  for await (const { items } of readPages(readPage)) found.push(...items);
  return found;
}
