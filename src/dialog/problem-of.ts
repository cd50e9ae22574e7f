import { fieldsOf } from '../auth-types/index.ts';
import { withoutSecrets } from '../backends/detail.ts';
import { BackendError, type Problem } from '../backends/problem.ts';
import { isSecret } from '../fields/wording.ts';
import type { Form } from './state.ts';

/** Anything but a backend's own error is a mistake of ours, and stays visible in the console. */
export function problemIn(error: unknown): Problem {
  if (error instanceof BackendError) return error.problem;
  reportError(error);
  return { code: 'unexpected_answer' };
}

/** A provider may repeat the key it refused. */
export function withoutTyped(problem: Problem, { auth, values }: Form): Problem {
  if (problem.detail === undefined) return problem;
  const secrets = fieldsOf(auth)
    .filter(isSecret)
    .map(({ key }) => String(values[key]).trim());
  return { ...problem, detail: withoutSecrets(problem.detail, secrets) };
}
