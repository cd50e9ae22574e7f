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

/** The URL of the window that the user ended on, its query or fragment, or a bare code. */
export function parsePastedText(input: string): AuthorizationResponse | undefined {
  const pasted = input.trim();
  const parameters = URL.canParse(pasted)
    ? responseParameters(new URL(pasted))
    : new URLSearchParams(pasted.replace(/^[?#]/, ''));
  const response = parseRedirectMessage(Object.fromEntries(parameters), false);
  if (response) return response;
  // A code contains no space and is no URL; an empty `code=` is none either.
  const isBareCode = /^[^\s=]{4,}=*$/.test(pasted) && !pasted.includes('://') && !parameters.has('code');
  // Copied out of the address bar it is encoded.
  return isBareCode
    ? { kind: 'code', code: looksEncoded(pasted) ? decode(pasted) : pasted, state: undefined }
    : undefined;
}

/** A few providers respond in the fragment. */
function responseParameters({ searchParams, hash }: URL): URLSearchParams {
  return searchParams.has('code') || searchParams.has('error') ? searchParams : new URLSearchParams(hash.slice(1));
}

/** A stray `%` makes the text invalid as an encoding: then it is part of the code. */
function decode(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    return code;
  }
}

/** Encoders differ in optional escapes and in the case of the digits, but none leaves a `/` and escapes a `+`. */
function looksEncoded(text: string): boolean {
  return /^([\w.~!*'()-]|%[\da-f]{2})+$/i.test(text);
}

function nonEmptyString(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
