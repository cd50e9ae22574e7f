import { isRecord, parseJson } from './json.ts';
import { decodeText, type UpstreamAnswer, UpstreamError } from './upstream.ts';

/** Make refused a request, or did not answer. The message is Make's own text, a line for each of its sentences. */
export class MakeApiError extends Error {
  override readonly name = 'MakeApiError';
  /** 0 if there was no answer: see `cause`. */
  readonly status: number;
  /** Make's own, e.g. `SC400`. Make publishes no list of them. */
  readonly code: string | undefined;
  /** In seconds, from the Retry-After header of a 429. Requests are not repeated automatically. */
  readonly retryAfter: number | undefined;

  constructor(
    message: string,
    { status, code, retryAfter, cause }: { status: number; code?: unknown; retryAfter?: number; cause?: unknown },
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.status = status;
    this.code = typeof code === 'string' ? code : undefined;
    this.retryAfter = retryAfter;
  }
}

/** From a refusal. `message` is only the class of the error: it is used if there is no `detail`. */
export function toMakeApiError(answer: UpstreamAnswer): MakeApiError {
  const { status, statusText, headers } = answer;
  const body = parseJson(decodeText(answer));
  const { detail, message, code, suberrors } = isRecord(body) ? body : {};
  const details = toLines(detail);
  const causes = Array.isArray(suberrors) ? suberrors.flatMap((one) => toLines(isRecord(one) ? one.message : one)) : [];
  const lines = [...(details.length > 0 ? details : toLines(message)), ...causes];
  const text = lines.join('\n') || statusText || `HTTP status ${status}`;
  const seconds = Number.parseInt(headers.get('retry-after') ?? '', 10);
  return new MakeApiError(text, { status, code, ...(seconds >= 0 && { retryAfter: seconds }) });
}

/** From a request without an answer. */
export function fromUpstreamError(cause: unknown): unknown {
  return cause instanceof UpstreamError ? new MakeApiError(cause.message, { status: 0, cause: cause.cause }) : cause;
}

/** Make writes one sentence as text, several as a list. */
function toLines(value: unknown): string[] {
  const sentences: unknown[] = Array.isArray(value) ? value : [value];
  return sentences.filter((sentence) => typeof sentence === 'string' && sentence !== '') as string[];
}
