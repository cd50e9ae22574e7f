import type { IncomingMessage } from 'node:http';
import { FakeConnections, type StoredConnection } from './fake-connections.ts';
import { FakeOAuth2 } from './fake-oauth2.ts';

/** One request that reached the API, as the server saw it. */
export type ApiRequest = {
  method: string;
  /** Without the query, e.g. `/v1/flags`. */
  path: string;
  query: URLSearchParams;
  token: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies freely; the schemas judge them
  body: any;
};

export type ApiAnswer =
  | { status: number; body?: unknown }
  /** Not JSON, e.g. a proxy's page. */
  | { status: number; html: string }
  /** The connection is cut. */
  | 'drop';

/** Undefined leaves the request to the standard answer. */
export type Handler = (request: ApiRequest) => ApiAnswer | undefined | Promise<ApiAnswer | undefined>;

export type Piece = {
  name: string;
  displayName: string;
  version: string;
  logoUrl?: string;
  description?: string;
  auth?: unknown;
};

/**
 * The part of an Activepieces instance that the dialog speaks to, as it behaves when nothing is wrong. A test adds
 * pieces and connections, replaces single answers with `on`, and looks at what was asked.
 */
export class FakeInstance {
  pieces: Piece[] = [];
  readonly manage = new FakeConnections();
  readonly oauth2 = new FakeOAuth2();
  requests: ApiRequest[] = [];
  /** Requests that no handler knows: a test that leaves some has failed. */
  unexpected: string[] = [];
  flags: Record<string, unknown> = {
    EDITION: 'ee',
    THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL: 'http://instance.localhost/redirect',
  };
  #handlers = new Map<string, Handler>();

  /** @param route e.g. `POST /v1/app-connections` */
  on(route: string, handler: Handler): void {
    this.#handlers.set(route, handler);
  }

  /** The next requests get these answers in turn, those after them the standard one. */
  inTurn(route: string, ...answers: ApiAnswer[]): void {
    this.on(route, () => answers.shift());
  }

  /** Holds the answers back until the returned function is called. */
  hold(route: string): () => void {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.on(route, () => released.then(() => undefined));
    return release;
  }

  get connections(): StoredConnection[] {
    return this.manage.all;
  }

  set connections(all: StoredConnection[]) {
    this.manage.all = all;
  }

  /** The bodies of the upserts so far. */
  get saves() {
    return this.asked('POST /v1/app-connections').map(({ body }) => body);
  }

  asked(route: string): ApiRequest[] {
    return this.requests.filter(({ method, path }) => `${method} ${path}` === route);
  }

  count(route: string): number {
    return this.asked(route).length;
  }

  async answer(request: ApiRequest): Promise<ApiAnswer> {
    this.requests.push(request);
    const route = `${request.method} ${request.path}`;
    const handler = this.#handlers.get(route) ?? this.#handlers.get(`${request.method} *`);
    const special = await handler?.(request);
    if (special) return special;
    const standard = this.#standard(request, route);
    if (!standard) this.unexpected.push(route);
    return standard ?? { status: 500, body: { message: `unexpected ${route}` } };
  }

  #standard(request: ApiRequest, route: string): ApiAnswer | undefined {
    switch (route) {
      case 'POST /v1/managed-authn/external-token':
        return {
          status: 200,
          body: {
            token: `session-of-${request.body.externalAccessToken}`,
            projectId: 'project-1',
            platformRole: this.manage.isAdmin ? 'ADMIN' : 'MEMBER',
          },
        };
      case 'GET /v1/flags':
        return { status: 200, body: this.flags };
    }
    const name = /^GET \/v1\/pieces\/(.+)$/.exec(route)?.[1];
    if (name === undefined) {
      return this.oauth2.answer(route, request, this.pieces) ?? this.manage.answer(route, request, this.pieces);
    }
    const version = request.query.get('version');
    const piece = this.pieces.findLast(
      (one) => one.name === decodeURIComponent(name) && (!version || one.version === version),
    );
    return piece
      ? { status: 200, body: piece }
      : {
          status: 404,
          body: { code: 'ENTITY_NOT_FOUND', params: { message: `piece_metadata_not_found pieceName=${name}` } },
        };
  }
}

export async function readApiRequest(incoming: IncomingMessage): Promise<ApiRequest> {
  const url = new URL(incoming.url ?? '/', 'http://instance.localhost');
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return {
    method: incoming.method ?? 'GET',
    path: decodeURIComponent(url.pathname.replace(/^\/api/, '')),
    query: url.searchParams,
    token: incoming.headers.authorization?.replace(/^Bearer /, ''),
    body: text ? JSON.parse(text) : undefined,
  };
}
