import { UpstreamError } from './upstream.ts';

/** Why the proxy itself refuses. All codes begin with `proxy_`, so that nobody takes them for Make's. */
const refusals = {
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

export type RefusalCode = keyof typeof refusals;

/** Thrown where a request cannot be served. `detail` goes to the page: it holds nothing but our own words. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly retryAfter: string | undefined;

  constructor(code: RefusalCode, detail: string, retryAfter?: string | null) {
    super(detail);
    this.code = code;
    this.retryAfter = retryAfter ?? undefined;
  }
}

const unanswered = {
  token: 'proxy_misconfigured',
  network: 'proxy_unreachable',
  timeout: 'proxy_timeout',
} as const;

/** Anything but a Refusal, of which nobody knows what its message holds, is told in words of our own. */
export function refusalFor(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof UpstreamError) return new Refusal(unanswered[error.kind], error.message);
  return new Refusal('proxy_misconfigured', 'The proxy failed.');
}

/** In the shape of Make's own errors (Make contract 1.6), so that the page needs to know only one. */
export function answerOf({ code, message: detail, retryAfter }: Refusal): Response {
  const [status, message] = refusals[code];
  return Response.json(
    { detail, message, code },
    { status, headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter } },
  );
}
