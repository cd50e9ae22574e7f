import type { ProblemCode, VisibleProblemCode } from '../backends/problem.ts';

/** Problems of the app behind a connection, not of the server. Their texts name it. */
export const APP_PROBLEMS: readonly string[] = [
  'rejected',
  'claim_failed',
  'cloud_claim_failed',
  'engine_failed',
] satisfies ProblemCode[];

/** While there is no app whose name could be said, its problems are the server's. */
export function withoutApp(code: ProblemCode): VisibleProblemCode {
  return APP_PROBLEMS.includes(code) ? 'server_error' : (code as VisibleProblemCode);
}
