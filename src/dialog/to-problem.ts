import { redactSecrets } from '../backends/detail.ts';
import { BackendError, type Problem } from '../backends/problem.ts';
import { secretValues } from '../fields/index.tsx';
import type { Form } from './form.ts';
import type { ShownProblem } from './state.ts';

/** Any error but a BackendError is a bug of ours, and reported to the console. */
export function toProblem(error: unknown): Problem {
  if (error instanceof BackendError) return error.problem;
  reportError(error);
  return { code: 'unexpected_answer' };
}

/** The detail of a provider may contain the rejected secret. */
export function maskSecrets<Shown extends ShownProblem>(
  problem: Shown,
  { method, values, authorization }: Form,
): Shown {
  if (problem.detail === undefined) return problem;
  const entered = secretValues(method.fields, values);
  const secrets = authorization?.code ? [...entered, authorization.code] : entered;
  return { ...problem, detail: redactSecrets(problem.detail, secrets) };
}
