import type { ProblemCode } from '../errors.ts';
import type { Json } from '../json.ts';

export type { ProblemCode } from '../errors.ts';

/** Those that the dialog shows. For the others it closes, and `connect()` rejects. */
export type VisibleProblemCode = Exclude<ProblemCode, 'sign_in_refused' | 'sign_in_unavailable'>;

/** `detail` is a readable message of the provider or the server without the user's secrets: shown below the code's text. */
export type Problem = { code: ProblemCode; detail?: string };

/** `detail` is what the provider or the server said, as it came: it may repeat the secret that was just sent. */
export type BackendProblem = { code: ProblemCode; detail?: Json };

/** The one error a backend rejects with, apart from the AbortError of a cancelled request. */
export class BackendError extends Error {
  override readonly name = 'BackendError';
  readonly problem: BackendProblem;

  constructor(problem: BackendProblem, cause?: unknown) {
    super(problem.code, { cause });
    this.problem = problem;
  }
}
