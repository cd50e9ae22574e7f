/** A request as it was sent. */
export type SentRequest = {
  method: string;
  url: string;
  /** Below the server's address, decoded, with the query. */
  address: string;
  /** Without the query. */
  path: string;
  query: URLSearchParams;
  headers: Headers;
  /** The body. */
  text: string | undefined;
  /** The JSON of the body; an empty object without one. */
  readonly body: { [name: string]: unknown };
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
    const url = String(input);
    const address = decodeURIComponent(url.slice(this.#baseUrl.length));
    const [path = ''] = address.split('?');
    const { method = 'GET' } = init;
    const headers = new Headers(init.headers);
    const text = typeof init.body === 'string' ? init.body : undefined;
    this.requests.push({
      method,
      url,
      address,
      path,
      query: new URL(url).searchParams,
      headers,
      text,
      get body() {
        return text ? JSON.parse(text) : {};
      },
    });
    const fault = this.#take(`${method} ${address}`) ?? this.#take(`${method} ${path}`) ?? this.fault;
    // The server is asked a little later, as on a network: whoever has aborted meanwhile did so in time.
    await Promise.resolve();
    init.signal?.throwIfAborted();
    if (fault === undefined) return this.#server(new Request(input, init));
    // Errors of some runtimes name what was sent.
    if (fault === 'cut') throw new TypeError(`fetch failed: ${headers.get('authorization')}`);
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
