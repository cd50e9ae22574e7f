/** What can go wrong between the dialog and a backend: one code for each thing that a user can do about it. */
export type ProblemCode =
  | 'offline'
  | 'unreachable'
  | 'timeout'
  | 'unexpected_answer'
  | 'server_error'
  | 'rate_limited'
  | 'too_large'
  | 'session_expired'
  | 'sign_in_refused'
  | 'sign_in_unavailable'
  | 'permission_denied'
  | 'not_authorized'
  | 'feature_disabled'
  | 'piece_not_found'
  | 'project_not_found'
  | 'not_found'
  | 'rejected'
  | 'claim_failed'
  | 'cloud_claim_failed'
  | 'engine_failed'
  | 'invalid_request'
  | 'schema_mismatch'
  | 'secret_not_found'
  | 'secret_manager_unreachable';

/** Those that the dialog shows. For the others it closes, and `connect()` rejects. */
export type VisibleProblemCode = Exclude<ProblemCode, 'sign_in_refused' | 'sign_in_unavailable'>;

/** `detail` is the readable message of the provider or the server, shown below the dialog's own text. */
export type Problem = { code: ProblemCode; detail?: string };

/** The one error a backend rejects with, apart from the AbortError of a cancelled request. */
export class BackendError extends Error {
  override readonly name = 'BackendError';
  readonly problem: Problem;

  constructor(problem: Problem, cause?: unknown) {
    super(problem.code, { cause });
    this.problem = problem;
  }
}
