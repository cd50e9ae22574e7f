import { fetchJson, HttpError } from '../http.ts';
import { BackendError, type Problem } from '../problem.ts';
import { problemOf } from './errors.ts';
import { parseJsonc } from './jsonc.ts';
import type { MakeSetup } from './setup.ts';

type Call = {
  /** Below the base URL. */
  path: string;
  query?: [name: string, value: string][];
  method?: string;
  body?: object;
  signal: AbortSignal;
  /** In ms. Default 20,000 for reads; what changes something waits longer, since the app itself is asked. */
  timeout?: number;
};

/** How every part of this backend reaches Make. Rejects with a BackendError only, or the signal's AbortError. */
export type Access = {
  /** Repeated after a network failure, unless it is part of a save. */
  read(call: Call & { once?: boolean }): Promise<unknown>;
  /** Never repeated by itself, but where Make says that it did nothing (429). */
  change(call: Call): Promise<unknown>;
};

const timeouts = { read: 20_000, change: 60_000 };

/** What Make's limit asks for, in ms: at most as long as somebody waits who is watching. */
const patience = { usual: 1000, most: 10_000 };

export function createAccess({ options, tools, isOnline, renewToken, ...setup }: MakeSetup): Access {
  let { token } = setup;
  let renewing: Promise<string | undefined> | undefined;

  const renew = async (used: string): Promise<boolean> => {
    if (token !== used) return true;
    renewing ??= renewToken().finally(() => {
      renewing = undefined;
    });
    token = (await renewing) || token;
    return token !== used;
  };
  const fetchMake: typeof fetch = async (input, init = {}) => {
    const send = () => {
      const own = { ...options.headers, ...(token && { Authorization: `Bearer ${token}` }) };
      return tools.fetch(input, { ...init, headers: { ...own, ...(init.headers as Record<string, string>) } });
    };
    const used = token;
    let response = await send();
    if (response.status === 401 && (await renew(used))) response = await send();
    if (response.status === 429 && init.signal) {
      const asked = retryAfter(response);
      if (asked > patience.most) return response;
      await tools.wait(asked, init.signal);
      response = await send();
    }
    return response.ok && String(input).includes('/sdk/apps/connections/') ? withoutComments(response) : response;
  };

  const call = async ({ path, query, timeout = timeouts.read, ...request }: Call, retries: number) => {
    const search = query?.length ? `?${new URLSearchParams(query)}` : '';
    const url = `${options.baseUrl}/${path}${search}`;
    try {
      return await fetchJson({ ...tools, fetch: fetchMake }, { ...request, url, timeout, retries });
    } catch (error) {
      request.signal.throwIfAborted();
      const problem: Problem =
        error instanceof HttpError ? problemOf(error.failure, isOnline()) : { code: 'unexpected_answer' };
      throw new BackendError(problem, error);
    }
  };
  return {
    read: ({ once, ...request }) => call(request, once ? 0 : 2),
    change: (request) => call({ timeout: timeouts.change, ...request, method: request.method ?? 'POST' }, 0),
  };
}

/** A date is as good as seconds (RFC 9110 section 10.2.3). */
function retryAfter(response: Response): number {
  const asked = response.headers.get('Retry-After');
  if (!asked) return patience.usual;
  const seconds = Number(asked);
  const ms = Number.isNaN(seconds) ? new Date(asked).getTime() - Date.now() : seconds * 1000;
  return Number.isNaN(ms) ? patience.usual : Math.max(0, ms);
}

/** Sections are JSON with comments, whatever their content type says. */
async function withoutComments(response: Response): Promise<Response> {
  const text = await response.text();
  try {
    return Response.json(parseJsonc(text));
  } catch {
    return new Response(text);
  }
}
