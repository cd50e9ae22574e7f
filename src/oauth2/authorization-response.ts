/** RFC 6749 sections 4.1.2 and 4.1.2.1, as far as the redirect page passes it on. */
export type AuthorizationResponse = { state: string | undefined } & (
  | { kind: 'code'; code: string }
  | { kind: 'error'; error: string; description: string | undefined }
);

/**
 * Undefined for messages of others. Old redirect pages send only `{code}`.
 *
 * @param encoded the page sends the code percent-encoded, as it is in its URL (contract 5.5)
 */
export function parseRedirectMessage(message: unknown, encoded: boolean): AuthorizationResponse | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { code, state, error, error_description } = message as Record<string, unknown>;
  const common = { state: nonEmptyString(state) };
  if (nonEmptyString(error))
    return { ...common, kind: 'error', error: String(error), description: nonEmptyString(error_description) };
  return nonEmptyString(code)
    ? { ...common, kind: 'code', code: encoded ? decode(String(code)) : String(code) }
    : undefined;
}

/** A stray `%` makes the text invalid as an encoding: then it is part of the code. */
export function decode(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    return code;
  }
}

function nonEmptyString(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
