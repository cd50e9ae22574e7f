/**
 * Every text that came from outside of the dialog: apps, users, servers. In the run with pseudo texts, what is seen
 * and not among them is a text that nobody could translate.
 */
export const appTexts = new Set<string>();

/** Notes all texts in a value; what its functions answer with as well. */
export function noting<T>(value: T): T {
  if (typeof value === 'string') appTexts.add(value);
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return value;
  if (!Object.values(value).some((member) => typeof member === 'function')) {
    for (const member of Object.values(value)) noting(member);
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      typeof member === 'function' ? (...given: unknown[]) => noteAnswer(member.apply(value, given)) : noting(member),
    ]),
  ) as T;
}

function noteAnswer(answer: unknown): unknown {
  if (!(answer instanceof Promise)) return noting(answer);
  return answer.then(noting, (error: { problem?: unknown }) => {
    noting(error.problem);
    throw error;
  });
}
