import { authorizationOf, type MakeToken } from './authorization.ts';
import { apiAddress } from './base-url.ts';

export type UpstreamOptions = {
  baseUrl: string;
  token: MakeToken;
  fetch?: typeof globalThis.fetch | undefined;
  /** In ms, for one request with its answer. */
  timeout: number;
};

export type UpstreamRequest = {
  method: string;
  /** Below `/api/v2`, and made of checked parts only. */
  path: string;
  query?: URLSearchParams;
  body?: { text: string; type: 'application/json' | 'application/jsonc' };
};

/** An answer read to its end; the bytes are as they came, as numbers above 2^53 would not survive being parsed. */
export type UpstreamAnswer = { status: number; statusText: string; headers: Headers; bytes: ArrayBuffer };

const failures = {
  token: 'There is no usable token of the Make API.',
  network: 'Make could not be reached.',
  timeout: 'Make took too long to answer.',
};

/** There is no answer. The message says nothing of the request. */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError';
  readonly kind: keyof typeof failures;

  constructor(kind: keyof typeof failures, cause: unknown) {
    super(failures[kind], { cause });
    this.kind = kind;
  }
}

export type Upstream = (request: UpstreamRequest) => Promise<UpstreamAnswer>;

/**
 * Speaks to Make. Follows no redirect: the one of an OAuth start is an answer, and any other would carry the token to
 * another address. Sends no header of the page. Rejects with an UpstreamError.
 */
export function createUpstream({ baseUrl, token, fetch, timeout }: UpstreamOptions): Upstream {
  const base = apiAddress(baseUrl);
  return async ({ method, path, query, body }) => {
    const authorization = await authorizationOf(token).catch((cause: unknown) => {
      throw new UpstreamError('token', cause);
    });
    const ending = new AbortController();
    const timer = setTimeout(() => ending.abort(), timeout);
    try {
      // Looked up late and called as a function of its own: workers refuse a fetch that has lost its `this`.
      const send = fetch ?? ((url: string, init: RequestInit) => globalThis.fetch(url, init));
      const response = await send(`${base}${path}${query?.size ? `?${query}` : ''}`, {
        method,
        headers: { authorization, ...(body && { 'content-type': body.type }) },
        ...(body && { body: body.text }),
        redirect: 'manual',
        signal: ending.signal,
      });
      const { status, statusText, headers } = response;
      return { status, statusText, headers, bytes: await response.arrayBuffer() };
    } catch (cause) {
      throw new UpstreamError(ending.signal.aborted ? 'timeout' : 'network', cause);
    } finally {
      clearTimeout(timer);
    }
  };
}

export function textOf({ bytes }: UpstreamAnswer): string {
  return new TextDecoder().decode(bytes);
}
