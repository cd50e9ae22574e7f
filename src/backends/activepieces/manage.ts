import type { ListedConnection, Project } from '../../model.ts';
import type { ConnectionPage, ListQuery, ManageBackend, PlatformBackend } from '../backend.ts';
import { fetchJson, HttpError, type HttpTools } from '../http.ts';
import type { InSession } from './access.ts';
import { inLanguage } from './in-language.ts';
import { upsertBody } from './index.ts';
import type { Session } from './session.ts';
import { savedAnswer } from './wire.ts';
import { toPage, toPieces, toProjects } from './wire-list.ts';

type Setup = {
  inSession: InSession;
  tools: HttpTools;
  apiUrl: string;
  language: Promise<string>;
};

/** In ms. A save waits for the piece's own check of the credentials (contract 4.2). */
const timeouts = { read: 20_000, write: 30_000, save: 60_000 };
const pageSize = '50';
/** Against a server whose cursors never end. */
const mostPages = 100;

/** The rest of a connection's life (contract 6.1), and connections of the whole platform (contract 4.4). */
export function createManage({ tools, apiUrl, language, inSession }: Setup): ManageBackend {
  const read = (path: string, { token }: Session, signal: AbortSignal) =>
    fetchJson(tools, { url: `${apiUrl}${path}`, token, timeout: timeouts.read, retries: 2, signal });
  /** Never repeated by itself. */
  const write = (path: string, body: object | undefined, signal: AbortSignal, timeout = timeouts.write) =>
    inSession(signal, (session) => {
      // A project of ours unless the body says which.
      const method = body ? 'POST' : 'DELETE';
      return fetchJson(tools, { url: `${apiUrl}${path}`, token: session.token, method, body, timeout, signal });
    });
  const pageOf = async (path: string, query: ListQuery, more: object, session: Session, signal: AbortSignal) => {
    const { pieceName, search, cursor } = query;
    const parameters = new URLSearchParams({
      ...more,
      limit: pageSize,
      ...(pieceName && { pieceName }),
      ...(search && { displayName: search }),
      ...(cursor && { cursor }),
    });
    return toPage(await read(`${path}?${parameters}`, session, signal));
  };
  const home = ({ id, scope }: ListedConnection) =>
    `/v1/${scope === 'PLATFORM' ? 'global' : 'app'}-connections/${encodeURIComponent(id)}`;

  const platform: PlatformBackend = {
    projects: (signal) =>
      inSession(signal, async (session) => {
        const found: Project[] = [];
        let cursor: string | undefined;
        for (let page = 0; page < mostPages; page++) {
          const query = new URLSearchParams({ limit: '100', ...(cursor && { cursor }) });
          const { projects, next } = toProjects(await read(`/v1/projects?${query}`, session, signal));
          found.push(...projects);
          cursor = next;
          if (!cursor) break;
        }
        return found;
      }),
    list: (query, signal): Promise<ConnectionPage> =>
      inSession(signal, (session) => pageOf('/v1/global-connections', query, {}, session, signal)),
    async save(draft, sharing, signal) {
      const { projectId: _, ...body } = upsertBody(draft, '');
      const path = '/v1/global-connections';
      const { id, externalId } = savedAnswer.parse(
        await write(path, { ...body, scope: 'PLATFORM', ...sharing }, signal, timeouts.save),
      );
      return { id, name: externalId };
    },
    async share(connection, sharing, signal) {
      await write(home(connection), { displayName: connection.displayName, ...sharing }, signal);
    },
  };

  return {
    list: (query, signal) =>
      inSession(signal, (session) =>
        pageOf('/v1/app-connections', query, { projectId: session.projectId }, session, signal),
      ),
    pieces: (signal) =>
      inSession(signal, async (session) => {
        const { projectId } = session;
        const ask = (locale: object) =>
          read(`/v1/pieces?${new URLSearchParams({ projectId, ...locale })}`, session, signal);
        return toPieces(await inLanguage(language, ask));
      }),
    async rename(connection, displayName, signal) {
      await write(home(connection), { displayName }, signal);
      return { ...connection, displayName };
    },
    async remove(connection, signal) {
      await write(home(connection), undefined, signal);
      return undefined;
    },
    replace: (source, target, signal) =>
      inSession(signal, async ({ token, projectId }) => {
        await fetchJson(tools, {
          url: `${apiUrl}/v1/app-connections/replace`,
          token,
          body: { sourceAppConnectionId: source.id, targetAppConnectionId: target.id, projectId },
          timeout: timeouts.write,
          signal,
        });
      }),
    async platform(signal) {
      try {
        return await inSession(signal, async (session) => {
          // The server would refuse it, visibly for whoever has the console open.
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

/** No administrator; or the community edition, which has no such thing. */
function isForbidden(error: unknown): boolean {
  const { cause } = Object(error) as { cause?: unknown };
  return cause instanceof HttpError && cause.failure.kind === 'status' && [403, 404].includes(cause.failure.status);
}
