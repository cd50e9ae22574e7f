import { BackendError, type BackendProblem, type Problem } from '../backends/problem.ts';
import type { Json } from '../json.ts';
import type { Form } from './form.ts';
import { loadErrorHints } from './lazy-error-hints.ts';
import { within } from './within.ts';

/** A problem is shown without its detail, and reported without advice, if the chunk with both takes longer. */
const HINTS_TIMEOUT_MS = 3000;
/** Undefined if it does not arrive in time. */
export const errorHints = () => within(loadErrorHints(), HINTS_TIMEOUT_MS);

/** @param form the message may repeat what was entered in it */
export async function toProblem(error: unknown, form?: Form): Promise<Problem> {
  const { code, detail: raw } = toBackendProblem(error);
  const hints = await errorHints();
  const explanation = await hints?.explainProblem(code);
  const detail = readableDetail(hints, raw, form);
  return { code, ...(detail !== undefined && { detail }), ...(explanation !== undefined && { explanation }) };
}

/** Any error but a BackendError is a bug of ours, and reported to the console. */
export function toBackendProblem(error: unknown): BackendProblem {
  if (error instanceof BackendError) return error.problem;
  reportError(error);
  return { code: 'unexpected_answer' };
}

/**
 * Undefined if the message has no words, or if the chunk cannot be loaded that masks the user's secrets: nothing of a
 * message is shown as it came.
 */
export async function toReadableDetail(raw: Json, form?: Form): Promise<string | undefined> {
  return readableDetail(await errorHints(), raw, form);
}

function readableDetail(
  hints: Awaited<ReturnType<typeof errorHints>>,
  raw: Json | undefined,
  form: Form | undefined,
): string | undefined {
  return hints?.readableDetail(raw, form ? hints.secretsOf(form) : []);
}
