import { authorizationHeader, type MakeToken } from './authorization.ts';
import { apiUrl } from './base-url.ts';

export type UpstreamOptions = {
  baseUrl: string;
  token: MakeToken;
  fetch?: typeof globalThis.fetch | undefined;
  /** For one request with its answer. */
  timeoutMs: number;
};

export type UpstreamRequest = {
  method: string;
  /** Below `/api/v2`. Its parts must be validated. */
  path: string;
  query?: URLSearchParams;
  body?: { text: string; type: 'application/json' | 'application/jsonc' };
};

/** A complete answer. The bytes stay unparsed, because numbers above 2^53 would lose digits. */
export type UpstreamAnswer = { status: number; statusText: string; headers: Headers; bytes: ArrayBuffer };

/** Far beyond all connections of a team. A longer answer would only fill the server's memory. */
const MAX_ANSWER_BYTES = 10_000_000;

const MESSAGES = {
  token: 'The server has no usable token of the Make API: see its option `token`.',
  network: 'Make could not be reached.',
  timeout: 'Make took too long to answer.',
  too_large: `Make's answer is larger than ${MAX_ANSWER_BYTES} bytes, which is more than this server reads.`,
};

/** There is no answer. The message holds nothing of the request. */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError';
  readonly kind: keyof typeof MESSAGES;

  constructor(kind: keyof typeof MESSAGES, cause: unknown) {
    super(MESSAGES[kind], { cause });
    this.kind = kind;
  }
}

export type Upstream = (request: UpstreamRequest) => Promise<UpstreamAnswer>;

/**
 * Sends requests to Make. Follows no redirect: that of an OAuth start is the answer, and any other would send the token
 * to another URL. Forwards no header of the page. Rejects with an UpstreamError.
 */
export function createUpstream({ baseUrl, token, fetch, timeoutMs }: UpstreamOptions): Upstream {
  const base = apiUrl(baseUrl);
  return async ({ method, path, query, body }) => {
    const authorization = await authorizationHeader(token).catch((cause: unknown) => {
      throw new UpstreamError('token', cause);
    });
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), timeoutMs);
    try {
      // Called as a method of globalThis: Cloudflare Workers throw for a fetch with another `this`.
      const send = fetch ?? ((url: string, init: RequestInit) => globalThis.fetch(url, init));
      const response = await send(`${base}${path}${query?.size ? `?${query}` : ''}`, {
        method,
        headers: { authorization, ...(body && { 'content-type': body.type }) },
        ...(body && { body: body.text }),
        redirect: 'manual',
        signal: controller.signal,
      });
      const { status, statusText, headers } = response;
      return { status, statusText, headers, bytes: await readBytes(response) };
    } catch (cause) {
      if (cause instanceof UpstreamError) throw cause;
      throw new UpstreamError(controller.signal.aborted ? 'timeout' : 'network', cause);
    } finally {
      clearTimeout(timer);
    }
  };
}

/** Counts the bytes, because a Content-Length may be missing or wrong. */
async function readBytes({ body }: Response): Promise<ArrayBuffer> {
  const reader = body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > MAX_ANSWER_BYTES) {
      await reader?.cancel();
      throw new UpstreamError('too_large', undefined);
    }
    parts.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let position = 0;
  for (const part of parts) {
    bytes.set(part, position);
    position += part.byteLength;
  }
  return bytes.buffer;
}

export function decodeText({ bytes }: UpstreamAnswer): string {
  return new TextDecoder().decode(bytes);
}
