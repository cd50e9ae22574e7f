import { isRecord, parseJson } from './json.ts';
import { textOf, type UpstreamAnswer, UpstreamError } from './upstream.ts';

/** Why Make did not do what it was asked. The message is Make's own text, one line for each thing it says. */
export class MakeApiError extends Error {
  override readonly name = 'MakeApiError';
  /** 0 if there was no answer; `cause` tells why. */
  readonly status: number;
  /** Make's own, e.g. `SC400`. No list of them is published, so take it as a hint. */
  readonly code: string | undefined;
  /** In seconds, with a status of 429 and if Make said it. Nothing is repeated on its own. */
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

/** From a refusal. `detail` is the sentence, and `message` only its class, so it counts where there is no detail. */
export function errorFrom(answer: UpstreamAnswer): MakeApiError {
  const { status, statusText, headers } = answer;
  const body = parseJson(textOf(answer));
  const { detail, message, code, suberrors } = isRecord(body) ? body : {};
  const details = linesIn(detail);
  const more = Array.isArray(suberrors) ? suberrors.flatMap((one) => linesIn(isRecord(one) ? one.message : one)) : [];
  const lines = [...(details.length > 0 ? details : linesIn(message)), ...more];
  const text = lines.join('\n') || statusText || `HTTP status ${status}`;
  const seconds = Number.parseInt(headers.get('retry-after') ?? '', 10);
  return new MakeApiError(text, { status, code, ...(seconds >= 0 && { retryAfter: seconds }) });
}

/** From a request without an answer. */
export function errorWithout(cause: unknown): unknown {
  return cause instanceof UpstreamError ? new MakeApiError(cause.message, { status: 0, cause: cause.cause }) : cause;
}

/** Make writes one sentence as text, several as a list. */
function linesIn(value: unknown): string[] {
  const sentences: unknown[] = Array.isArray(value) ? value : [value];
  return sentences.filter((sentence) => typeof sentence === 'string' && sentence !== '') as string[];
}
