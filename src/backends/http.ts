/** Why a request has no JSON result. `body` is the parsed body of an error response, if it is JSON. */
export type HttpFailure =
  | { kind: 'network' }
  | { kind: 'timeout' }
  | { kind: 'status'; status: number; body: unknown }
  | { kind: 'not_json'; status: number };

export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly failure: HttpFailure;

  constructor(failure: HttpFailure, cause?: unknown) {
    super(failure.kind, { cause });
    this.failure = failure;
  }
}

export type JsonRequest = {
  url: string;
  token?: string | undefined;
  /** Default POST with a body, GET without. */
  method?: string;
  /** Sent as JSON. */
  body?: unknown;
  /** The same for everybody, so that the browser may answer from its cache. Everything else is asked for anew. */
  isPublic?: boolean;
  /** For one attempt. */
  timeoutMs: number;
  /** After a network failure, a time-out or a 5xx. Default 0. */
  maxRetries?: number;
  signal: AbortSignal;
};

export type HttpTools = { fetch: typeof fetch; wait: (ms: number, signal: AbortSignal) => Promise<void> };

/** A refusal is parsed for its error code, even if an app's message in it is absurdly long; not an endless one. */
const MAX_REFUSAL_BYTES = 10_000_000;

/** Short, because the user is watching a skeleton. */
const BACKOFF_MS = [400, 1200];

/** Rejects with an HttpError, or with the signal's reason if it is aborted. */
export async function fetchJson(tools: HttpTools, request: JsonRequest): Promise<unknown> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await fetchJsonOnce(tools, request);
    } catch (error) {
      const isRepeatable =
        error instanceof HttpError && isTransient(error.failure) && attempt < (request.maxRetries ?? 0);
      if (!isRepeatable) throw error;
      await tools.wait(BACKOFF_MS[attempt] ?? 2000, request.signal);
    }
  }
}

function isTransient(failure: HttpFailure): boolean {
  return failure.kind === 'network' || failure.kind === 'timeout' || ('status' in failure && failure.status >= 500);
}

async function fetchJsonOnce({ fetch }: HttpTools, request: JsonRequest): Promise<unknown> {
  const { url, token, body, signal } = request;
  signal.throwIfAborted();
  // Always aborted at the end, so that neither timer nor listener outlives the attempt.
  const attempt = new AbortController();
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    attempt.abort();
  }, request.timeoutMs);
  signal.addEventListener('abort', () => attempt.abort(), { signal: attempt.signal });
  try {
    const response = await fetch(url, {
      method: request.method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      credentials: 'omit',
      cache: request.isPublic ? 'default' : 'no-store',
      referrerPolicy: 'no-referrer',
      signal: attempt.signal,
    });
    return readJson(response, response.ok ? await response.text() : await readRefusal(response));
  } catch (cause) {
    signal.throwIfAborted();
    throw cause instanceof HttpError ? cause : new HttpError({ kind: timedOut ? 'timeout' : 'network' }, cause);
  } finally {
    clearTimeout(timer);
    attempt.abort();
  }
}

/** A proxy may answer with an HTML page, with any status. */
function readJson({ ok, status }: Response, text: string): unknown {
  const json = status === 204 ? null : parse(text);
  if (!ok) throw new HttpError({ kind: 'status', status, body: json });
  if (json === undefined) throw new HttpError({ kind: 'not_json', status });
  return json;
}

/** Empty if it is too long. Counts the bytes, because a Content-Length may be missing or wrong. */
async function readRefusal({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.byteLength;
    text += decoder.decode(part.value, { stream: true });
    if (size > MAX_REFUSAL_BYTES) {
      await reader?.cancel();
      return '';
    }
  }
  return text;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Rejects at once when the signal is aborted. */
export function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(signal.reason);
      },
      { once: true },
    );
  });
}
