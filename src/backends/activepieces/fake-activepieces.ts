import type { Backend } from '../backend.ts';
import { type ActivepiecesSetup, type Credentials, createActivepieces } from './index.ts';

type Stored = { id: string; externalId: string; displayName: string; pieceName: string; type: string; scope: string };
type Asked = {
  method: string;
  path: string;
  query: URLSearchParams;
  body: Stored & { externalAccessToken?: string };
  authorization: string | null;
};
type Answer = { status: number; body?: unknown; text?: string };

/** A small Activepieces for the adapter's tests, in place of the network. Pages hold three connections. */
export class FakeActivepieces {
  pieces: { name: string; version: string; displayName: string; auth: unknown }[] = [];
  connections: Stored[] = [];
  flags: unknown = {};
  requests: Asked[] = [];
  /** Answers to what only OAuth2 asks, by path, the cloud's included; what is missing is a 404. */
  oauth2: Record<string, Answer | ((body: Stored) => Answer)> = {};
  /** Answers to what only comes after a connection was made, by method and path; others are a 404. */
  manage: Record<string, Answer> = {};
  failure: 'network' | 'html' | 'server error' | 'rate limit' | 'forbidden' | 'rejected' | undefined;
  signInAnswer: Answer | undefined;
  token = 'token-1';
  language = 'en';
  #nextCredentials: Credentials | undefined;

  backend(setup: Pick<ActivepiecesSetup, 'credentials'>): Backend {
    return createActivepieces({
      ...setup,
      instanceUrl: 'https://ap.example',
      language: Promise.resolve(this.language),
      tools: { fetch: (url, init) => this.#fetch(String(url), init), wait: () => Promise.resolve() },
      renewCredentials: () => Promise.resolve(this.#nextCredentials),
      isOnline: () => true,
      loadOAuth2: () => import('./oauth2.ts'),
      loadManage: () => import('./manage.ts'),
    });
  }

  expireSession(next: Credentials | undefined): void {
    this.token = 'token-2';
    this.#nextCredentials = next;
  }

  async #fetch(url: string, init: RequestInit = {}): Promise<Response> {
    init.signal?.throwIfAborted();
    const { pathname, searchParams } = new URL(url);
    const asked = {
      method: init.method ?? 'GET',
      path: pathname.replace('/api', ''),
      query: searchParams,
      body: init.body ? JSON.parse(String(init.body)) : undefined,
      authorization: new Headers(init.headers).get('authorization'),
    };
    this.requests.push(asked);
    await Promise.resolve();
    init.signal?.throwIfAborted();
    if (this.failure === 'network') throw new TypeError('Failed to fetch');
    if (pathname === '/apps') return this.#respond(this.#oauth2Answer(asked));
    return this.#respond(this.#answer(asked));
  }

  #respond({ status, body, text }: Answer): Response {
    return new Response(text ?? JSON.stringify(body), { status });
  }

  #oauth2Answer({ path, body }: Asked): Answer {
    const answer = this.oauth2[path] ?? { status: 404, body: { statusCode: 404, message: 'Route not found' } };
    if ('status' in answer && answer.status === 0) throw new TypeError('Failed to fetch');
    return typeof answer === 'function' ? answer(body) : answer;
  }

  #answer(asked: Asked): Answer {
    const { path, query, body, authorization } = asked;
    if (path === '/v1/managed-authn/external-token') {
      return this.signInAnswer ?? { status: 200, body: { token: this.token, projectId: 'project-1' } };
    }
    if (path === '/v1/flags') return { status: 200, body: this.flags };
    if (authorization !== `Bearer ${this.token}`)
      return { status: 401, body: { code: 'INVALID_BEARER_TOKEN', params: {} } };
    if (this.failure === 'html') return { status: 200, text: '<h1>Proxy</h1>' };
    if (this.failure === 'server error') return { status: 500, body: { message: 'boom' } };
    if (this.failure === 'rate limit') return { status: 429, body: {} };
    if (this.failure === 'forbidden') return { status: 403, body: { code: 'AUTHORIZATION', params: {} } };
    if (path === '/v1/oauth-apps' || path.includes('/oauth2/')) return this.#oauth2Answer(asked);
    const special = this.manage[`${asked.method} ${path}`];
    if (special) return special;
    if (path.startsWith('/v1/app-connections/')) return this.#change(asked);
    if (path === '/v1/app-connections') return body ? this.#save(body) : this.#list(query);
    const name = decodeURIComponent(path.replace('/v1/pieces/', ''));
    const version = query.get('version');
    const piece = this.pieces.findLast((one) => one.name === name && (!version || one.version === version));
    return piece
      ? { status: 200, body: piece }
      : {
          status: 404,
          body: { code: 'ENTITY_NOT_FOUND', params: { message: `piece_metadata_not_found pieceName=${name}` } },
        };
  }

  #save(body: Stored): Answer {
    if (this.failure === 'rejected') {
      return { status: 400, body: { code: 'INVALID_APP_CONNECTION', params: { error: 'Invalid API key' } } };
    }
    const known = this.connections.find(({ externalId }) => externalId === body.externalId);
    const saved = { ...body, scope: 'PROJECT', id: known?.id ?? `id-${this.connections.length}` };
    if (known) Object.assign(known, saved);
    else this.connections.push(saved);
    return { status: 201, body: saved };
  }

  #change({ method, path, body }: Asked): Answer {
    const found = this.connections.find(({ id }) => path.endsWith(`/${id}`));
    if (!found) return { status: 404, body: { code: 'ENTITY_NOT_FOUND', params: {} } };
    if (method === 'DELETE') this.connections = this.connections.filter((one) => one !== found);
    else Object.assign(found, body);
    return { status: 200, body: found };
  }

  #list(query: URLSearchParams): Answer {
    const start = Number(query.get('cursor') ?? 0);
    const end = start + 3;
    const [pieceName, name] = [query.get('pieceName'), query.get('displayName')?.toLowerCase()];
    const all = this.connections
      .filter((one) => !pieceName || one.pieceName === pieceName)
      .filter((one) => !name || one.displayName.toLowerCase().includes(name));
    return {
      status: 200,
      body: { data: all.slice(start, end), next: end < all.length ? String(end) : null, previous: null },
    };
  }
}
