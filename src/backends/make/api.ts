import { jsoncToJson } from '../../jsonc.ts';
import { fetchJson, HttpError } from '../http.ts';
import { BackendError, type BackendProblem } from '../problem.ts';
import { problemFromHttp } from './errors.ts';
import type { MakeSetup } from './setup.ts';

type MakeRequest = {
  /** Below the base URL. */
  path: string;
  query?: [name: string, value: string][];
  method?: string;
  body?: object;
  signal: AbortSignal;
};

/** Sends requests to Make. Rejects with a BackendError only, or with the signal's AbortError. */
export type MakeApi = {
  /** Repeated after a network failure. @param request `once`: not repeated, because it is part of a save */
  read(request: MakeRequest & { once?: boolean }): Promise<unknown>;
  /** Never repeated, except after a 429: Make has done nothing then. */
  write(request: MakeRequest): Promise<unknown>;
};

/** A write takes longer than a read: Make asks the app itself. */
const TIMEOUT_MS = { read: 20_000, write: 60_000 };
/** For a 429 without a usable Retry-After. */
const DEFAULT_RETRY_DELAY_MS = 1000;
/** A user is waiting: after a longer Retry-After the request fails instead. */
const MAX_RETRY_DELAY_MS = 10_000;

export function createMakeApi({ options, tools, isOnline, renewToken, ...setup }: MakeSetup): MakeApi {
  let { token } = setup;
  let renewal: Promise<string | undefined> | undefined;

  /** Requests that are refused together share one renewal. Resolves with whether there is another token now. */
  const renew = async (refused: string | undefined): Promise<boolean> => {
    if (token !== refused) return true;
    renewal ??= renewToken().finally(() => {
      renewal = undefined;
    });
    token = (await renewal) || token;
    return token !== refused;
  };
  const fetchMake: typeof fetch = async (input, init = {}) => {
    const send = () => {
      const headers = new Headers(options.headers);
      if (token) headers.set('Authorization', `Bearer ${token}`);
      for (const [name, value] of new Headers(init.headers)) headers.set(name, value);
      return tools.fetch(input, { ...init, headers });
    };
    const sentToken = token;
    let response = await send();
    if (response.status === 401 && (await renew(sentToken))) response = await send();
    if (response.status === 429 && init.signal) {
      const delayMs = retryDelayMs(response);
      if (delayMs > MAX_RETRY_DELAY_MS) return response;
      await tools.wait(delayMs, init.signal);
      response = await send();
    }
    return response.ok && String(input).includes('/sdk/apps/connections/') ? withoutComments(response) : response;
  };

  const send = async ({ path, query, ...request }: MakeRequest, timeoutMs: number, maxRetries: number) => {
    const search = query?.length ? `?${new URLSearchParams(query)}` : '';
    const url = `${options.baseUrl}/${path}${search}`;
    try {
      return await fetchJson({ ...tools, fetch: fetchMake }, { ...request, url, timeoutMs, maxRetries });
    } catch (error) {
      request.signal.throwIfAborted();
      const problem: BackendProblem =
        error instanceof HttpError ? problemFromHttp(error.failure, isOnline()) : { code: 'unexpected_answer' };
      throw new BackendError(problem, error);
    }
  };
  return {
    read: ({ once, ...request }) => send(request, TIMEOUT_MS.read, once ? 0 : 2),
    write: (request) => send({ ...request, method: request.method ?? 'POST' }, TIMEOUT_MS.write, 0),
  };
}

/** Retry-After holds seconds or a date (RFC 9110 section 10.2.3). */
function retryDelayMs(response: Response): number {
  const value = response.headers.get('Retry-After');
  if (!value) return DEFAULT_RETRY_DELAY_MS;
  const seconds = Number(value);
  const ms = Number.isNaN(seconds) ? new Date(value).getTime() - Date.now() : seconds * 1000;
  return Number.isNaN(ms) ? DEFAULT_RETRY_DELAY_MS : Math.max(0, ms);
}

/** The sections of a definition are JSON with comments, whatever their content type says. */
async function withoutComments(response: Response): Promise<Response> {
  return new Response(jsoncToJson(await response.text()), response);
}
