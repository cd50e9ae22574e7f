import type { ProblemCode } from '../errors.ts';

export type { ProblemCode } from '../errors.ts';

/** Those that the dialog shows. For the others it closes, and `connect()` rejects. */
export type VisibleProblemCode = Exclude<ProblemCode, 'sign_in_refused' | 'sign_in_unavailable'>;

/** `detail` is the readable message of the provider or the server, shown below the dialog's own text. */
export type Problem = { code: ProblemCode; detail?: string };

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
  readonly problem: Problem;

  constructor(problem: Problem, cause?: unknown) {
    super(problem.code, { cause });
    this.problem = problem;
  }
}
