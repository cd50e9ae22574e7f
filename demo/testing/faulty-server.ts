/** One request as the server saw it. */
export type RecordedRequest = {
  method: string;
  /** Decoded and without `/api`, e.g. `/v1/flags`. */
  path: string;
  url: URL;
  query: URLSearchParams;
  token: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies freely; the schemas judge them
  body: any;
};

export type Answer =
  | { status: number; body?: unknown }
  /** Not JSON, e.g. a proxy's page. */
  | { status: number; html: string }
  /** The connection is cut. */
  | 'drop';

/** Undefined leaves the request to the server. */
export type Handler = (request: RecordedRequest) => Answer | undefined | Promise<Answer | undefined>;

/** What `fetch` throws when the connection is cut. */
export class ConnectionCut extends TypeError {
  constructor() {
    super('Failed to fetch');
  }
}

/** Records what a server is asked, and answers in its place, late or not at all where a test says so. */
export abstract class FaultyServer {
  requests: RecordedRequest[] = [];
  /** What the server does not know or could not do: a test that leaves some has failed. */
  unexpected: string[] = [];
  readonly #handlers = new Map<string, Handler>();

  /** The server around which all this is. */
  protected abstract serve(request: Request): Response | Promise<Response>;

  /** A route that older servers do not have, and tests know of. */
  protected isExpected(_route: string): boolean {
    return false;
  }

  /** @param route e.g. `POST /v1/app-connections`, or `GET *` for all without one of their own */
  on(route: string, handler: Handler): void {
    this.#handlers.set(route, handler);
  }

  /** The next requests get these answers in turn, those after them the server's. */
  inTurn(route: string, ...answers: Answer[]): void {
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

  asked(route: string): RecordedRequest[] {
    return this.requests.filter(({ method, path }) => `${method} ${path}` === route);
  }

  count(route: string): number {
    return this.asked(route).length;
  }

  /** In place of the network's. */
  readonly fetch = (input: string | URL, init?: RequestInit): Promise<Response> =>
    this.answer(new Request(input, init));

  async answer(request: Request): Promise<Response> {
    if (request.method === 'OPTIONS') return this.serve(request);
    const recorded = await record(request);
    this.requests.push(recorded);
    const route = `${recorded.method} ${recorded.path}`;
    const special = await (this.#handlers.get(route) ?? this.#handlers.get(`${recorded.method} *`))?.(recorded);
    request.signal.throwIfAborted();
    if (special === 'drop') throw new ConnectionCut();
    if (special) return respond(special);
    const response = await this.serve(request);
    if (!this.isExpected(route) && (await isUnexpected(response))) this.unexpected.push(route);
    request.signal.throwIfAborted();
    return response;
  }
}

async function record(request: Request): Promise<RecordedRequest> {
  const url = new URL(request.url);
  const text = await request.clone().text();
  return {
    method: request.method,
    path: decodeURIComponent(url.pathname.replace(/^\/api/, '')),
    url,
    query: url.searchParams,
    token: request.headers.get('authorization')?.replace(/^Bearer /, ''),
    body: text ? JSON.parse(text) : undefined,
  };
}

/** For every site, or a page could not read it. */
function respond(answer: Exclude<Answer, 'drop'>): Response {
  const html = 'html' in answer;
  const text = html ? answer.html : answer.body === undefined ? null : JSON.stringify(answer.body);
  return new Response(text, {
    status: answer.status,
    headers: {
      'content-type': html ? 'text/html' : 'application/json; charset=utf-8',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': '*',
    },
  });
}

async function isUnexpected(response: Response): Promise<boolean> {
  if (response.status >= 500) return true;
  return response.status === 404 && (await response.clone().text()).includes('Route not found');
}
