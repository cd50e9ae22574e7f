/**
 * Every text that is not the dialog's own: from apps, users and servers. With the pseudo-locale, a visible text that is
 * neither pseudo-localized nor in this set is missing from the translations.
 */
export const appTexts = new Set<string>();

/** Records all texts in a value, and wraps its functions to record the texts in their results. */
export function recordTexts<T>(value: T): T {
  if (typeof value === 'string') appTexts.add(value);
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return value;
  if (!Object.values(value).some((member) => typeof member === 'function')) {
    for (const member of Object.values(value)) recordTexts(member);
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      typeof member === 'function'
        ? (...args: unknown[]) => recordResult(member.apply(value, args))
        : recordTexts(member),
    ]),
  ) as T;
}

function recordResult(result: unknown): unknown {
  if (!(result instanceof Promise)) return recordTexts(result);
  return result.then(recordTexts, (error: { problem?: unknown }) => {
    recordTexts(error.problem);
    throw error;
  });
}
