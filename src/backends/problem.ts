import type { ProblemCode } from '../errors.ts';
import type { Json } from '../json.ts';

export type { ProblemCode } from '../errors.ts';

/** Those that the dialog shows. For the others it closes, and `connect()` rejects. */
export type VisibleProblemCode = Exclude<ProblemCode, 'sign_in_refused' | 'sign_in_unavailable'>;

/**
 * `detail` is a readable message of the provider or the server without the user's secrets: shown below the code's text.
 * `explanation` is shown in place of that text: the browser itself says why.
 */
export type Problem = { code: ProblemCode; detail?: string; explanation?: string };

/** `detail` is what the provider or the server said, as it came: it may repeat the secret that was just sent. */
export type BackendProblem = { code: ProblemCode; detail?: Json };

/**
 * Without a usable answer the platform may or may not have made the change.
 * `running`: there was no answer at all, so that it may even make it later.
 */
export function unknownOutcome(code: string): 'running' | 'answered' | undefined {
  switch (code) {
    case 'offline':
    case 'unreachable':
    case 'timeout':
      return 'running';
    case 'server_error':
    case 'unexpected_answer':
    // A browser that sends a request again, because its connection broke, redeems the code again. Then only the first
    // one has succeeded.
    case 'claim_failed':
    case 'cloud_claim_failed':
      return 'answered';
    default:
      return undefined;
  }
}

/** The one error a backend rejects with, apart from the AbortError of a cancelled request. */
export class BackendError extends Error {
  override readonly name = 'BackendError';
  readonly problem: BackendProblem;

  constructor(problem: BackendProblem, cause?: unknown) {
    super(problem.code, { cause });
    this.problem = problem;
  }
}
