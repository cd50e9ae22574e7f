import { UpstreamError } from './upstream.ts';

/** Errors of the proxy itself: status and message of the response. The prefix tells the codes from Make's. */
const PROXY_ERRORS = {
  proxy_unauthenticated: [401, 'Unauthorized'],
  proxy_origin: [403, 'Permission denied'],
  proxy_not_found: [404, 'Not found'],
  proxy_body: [400, 'Bad Request'],
  proxy_body_too_large: [413, 'Payload too large'],
  proxy_body_type: [415, 'Unsupported media type'],
  proxy_rate_limit: [429, 'Too many requests'],
  proxy_misconfigured: [500, 'Internal server error'],
  proxy_unusable_answer: [502, 'Bad gateway'],
  proxy_unreachable: [502, 'Bad gateway'],
  proxy_timeout: [504, 'Gateway timeout'],
} as const satisfies { [code: string]: readonly [status: number, message: string] };

export type ProxyErrorCode = keyof typeof PROXY_ERRORS;

/** A request that cannot be served. `detail` is sent to the page, so it must hold nothing of the request or of Make. */
export class ProxyError extends Error {
  override readonly name = 'ProxyError';
  readonly code: ProxyErrorCode;
  readonly retryAfter: string | undefined;

  constructor(code: ProxyErrorCode, detail: string, retryAfter?: string | null) {
    super(detail);
    this.code = code;
    this.retryAfter = retryAfter ?? undefined;
  }
}

/** Make's 401: the page would take it for its own session, which has not ended. */
export function tokenRefused(): ProxyError {
  return new ProxyError(
    'proxy_misconfigured',
    'Make refused the token of this server, or it lacks a scope: see the option `token` of the proxy.',
  );
}

const CODE_BY_UPSTREAM_ERROR = {
  token: 'proxy_misconfigured',
  network: 'proxy_unreachable',
  timeout: 'proxy_timeout',
  too_large: 'proxy_unusable_answer',
} as const;

/** The message of an unexpected error may hold a secret: it is not passed on. */
export function toProxyError(error: unknown): ProxyError {
  if (error instanceof ProxyError) return error;
  if (error instanceof UpstreamError) return new ProxyError(CODE_BY_UPSTREAM_ERROR[error.kind], error.message);
  return new ProxyError('proxy_misconfigured', 'The proxy failed unexpectedly.');
}

/** In the shape of Make's own errors (Make contract 1.6), so that the page needs to know only one. */
export function toErrorResponse({ code, message: detail, retryAfter }: ProxyError): Response {
  const [status, message] = PROXY_ERRORS[code];
  return Response.json(
    { detail, message, code },
    { status, headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter } },
  );
}
