import { type Answer, toCorsResponse } from './answer.ts';
import { deferred } from './deferred.ts';
import { type RecordedRequest, recordRequest } from './recorded-request.ts';

type Override = Answer | Response | undefined;

/** Undefined leaves the request to the server. */
export type Handler = (request: RecordedRequest) => Override | Promise<Override>;

export type Fault = Answer | Handler;

/** What `fetch` throws when the connection is cut. */
export class ConnectionCut extends TypeError {
  constructor({ headers }: RecordedRequest) {
    // The errors of some runtimes contain what was sent.
    super(`Failed to fetch: ${headers.get('authorization')}`);
  }
}

/** Wraps a server: records each request and injects faults. */
export abstract class FaultyServer {
  requests: RecordedRequest[] = [];
  /** Routes that the server does not have or failed on: a test that leaves some has failed. */
  unexpected: string[] = [];
  readonly #basePath: string;
  readonly #handlers = new Map<string, Handler>();

  constructor(basePath = '/api') {
    this.#basePath = basePath;
  }

  /** The wrapped server. */
  protected abstract serve(request: Request): Response | Promise<Response>;

  /** A route that older servers do not have. */
  protected isExpected(_route: string): boolean {
    return false;
  }

  /** @param route e.g. `POST /v1/app-connections`, with the query or without, `GET *` or `*` for all others */
  on(route: string, fault: Fault): void {
    this.#handlers.set(route, typeof fault === 'function' ? fault : () => fault);
  }

  off(route: string): void {
    this.#handlers.delete(route);
  }

  isOverridden(route: string): boolean {
    return this.#handlers.has(route);
  }

  /** The next requests get these answers in turn, later ones the server's. */
  inTurn(route: string, ...answers: Fault[]): void {
    this.on(route, (request) => {
      const next = answers.shift();
      return typeof next === 'function' ? next(request) : next;
    });
  }

  /** Holds the answers back until the returned function is called. */
  hold(route: string): () => void {
    const { promise, resolve } = deferred();
    this.on(route, () => promise);
    return resolve;
  }

  /** Unlike `hold()`, the server then does what it is asked for, also if the client has given up. */
  answerLate(route: string, until: Promise<unknown>): void {
    this.on(route, async (request) => {
      await until;
      return this.#perform(request);
    });
  }

  /**
   * The server does what it is asked for, and the client does not hear of it.
   * @param answer what it gets in place of the answer
   * @param until when the server is done; also if the client has given up by then
   */
  loseAnswers(route: string, answer: Answer, until: Promise<unknown> = Promise.resolve()): void {
    this.on(route, async (request) => {
      const work = until.then(() => this.#perform(request));
      if (answer !== 'hang') await work;
      return answer;
    });
  }

  #perform({ url, method, headers, text }: RecordedRequest): Response | Promise<Response> {
    return this.serve(new Request(url, { method, headers, ...(text && { body: text }) }));
  }

  requestsTo(route: string): RecordedRequest[] {
    return this.requests.filter(({ method, path }) => `${method} ${path}` === route);
  }

  count(route: string): number {
    return this.requestsTo(route).length;
  }

  /** Replaces the global `fetch`. */
  readonly fetch = (input: string | URL | Request, init?: RequestInit): Promise<Response> =>
    this.answer(new Request(input, init));

  async answer(request: Request): Promise<Response> {
    request.signal.throwIfAborted();
    if (request.method === 'OPTIONS') return this.serve(request);
    const recorded = await recordRequest(request, this.#basePath);
    this.requests.push(recorded);
    const answer = await this.#handlerOf(recorded)?.(recorded);
    request.signal.throwIfAborted();
    if (answer === 'drop') throw new ConnectionCut(recorded);
    if (answer === 'hang') return untilAborted(request.signal);
    if (answer) return answer instanceof Response ? answer : toCorsResponse(answer);
    const response = await this.serve(request);
    const route = `${recorded.method} ${recorded.path}`;
    if (!this.isExpected(route) && (await isUnexpected(response))) this.unexpected.push(route);
    request.signal.throwIfAborted();
    return response;
  }

  #handlerOf({ method, address, path }: RecordedRequest): Handler | undefined {
    const routes = [`${method} ${address}`, `${method} ${path}`, `${method} *`, '*'];
    return this.#handlers.get(routes.find((route) => this.#handlers.has(route)) ?? '');
  }
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
}

async function isUnexpected(response: Response): Promise<boolean> {
  if (response.status >= 500) return true;
  return response.status === 404 && (await response.clone().text()).includes('Route not found');
}
