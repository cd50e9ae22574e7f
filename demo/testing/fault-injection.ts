/** A request as it was sent. */
export type SentRequest = {
  method: string;
  url: string;
  /** Below the server's address, decoded, without the query. */
  path: string;
  query: URLSearchParams;
  headers: Headers;
  /** The JSON of the body; an empty object without one. */
  body: { [name: string]: unknown };
};

export type FakeAnswer = { status: number; body?: unknown; text?: string; headers?: { [name: string]: string } };

/** In place of the server's answer: another one, a connection that breaks, or nothing ever. */
export type Fault = FakeAnswer | (() => Response) | 'cut' | 'hang';

/** Stands between a client and a server: records what is sent, and injects faults. */
export class FaultInjector {
  readonly requests: SentRequest[] = [];
  /** By method and path, with the query or without. A list is used up, and its last one stays. */
  faults: { [request: string]: Fault | Fault[] | undefined } = {};
  /** For every request that has no fault of its own. */
  fault: Fault | undefined;
  readonly #baseUrl: string;
  readonly #server: (request: Request) => Response | Promise<Response>;

  constructor(baseUrl: string, server: (request: Request) => Response | Promise<Response>) {
    this.#baseUrl = baseUrl;
    this.#server = server;
  }

  asked(method: string, path: string): SentRequest[] {
    return this.requests.filter((request) => request.method === method && request.path === path);
  }

  readonly fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    init.signal?.throwIfAborted();
    const url = input instanceof Request ? input.url : String(input);
    const address = decodeURIComponent(url.slice(this.#baseUrl.length));
    const [path = ''] = address.split('?');
    const { method = 'GET' } = input instanceof Request ? input : init;
    this.requests.push({
      method,
      url,
      path,
      query: new URL(url).searchParams,
      headers: new Headers(input instanceof Request ? input.headers : init.headers),
      body: init.body ? JSON.parse(String(init.body)) : {},
    });
    const fault = this.#take(`${method} ${address}`) ?? this.#take(`${method} ${path}`) ?? this.fault;
    // The server is asked a little later, as on a network: whoever has aborted meanwhile did so in time.
    await Promise.resolve();
    init.signal?.throwIfAborted();
    if (fault === undefined) return this.#server(new Request(input, init));
    if (fault === 'cut') throw new TypeError('fetch failed');
    if (fault === 'hang') {
      return new Promise((_, reject) => {
        init.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
    }
    return typeof fault === 'function' ? fault() : toResponse(fault);
  };

  #take(request: string): Fault | undefined {
    const found = this.faults[request];
    return Array.isArray(found) ? (found.length > 1 ? found.shift() : found[0]) : found;
  }
}

function toResponse({ status, body, text, headers = {} }: FakeAnswer): Response {
  const type = text === undefined ? 'application/json' : 'text/html';
  return new Response(text ?? JSON.stringify(body), { status, headers: { 'content-type': type, ...headers } });
}
