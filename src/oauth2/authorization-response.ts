/** How a provider ended the authorization request (RFC 6749 section 4.1.2), as far as the redirect page passed it on. */
export type AuthorizationResponse = { state: string | undefined } & (
  | { kind: 'code'; code: string }
  | { kind: 'error'; error: string; description: string | undefined }
);

/**
 * A redirect page's message; undefined for anything else. Old pages send `{code}` and no more.
 *
 * @param encoded the page sends the code percent-encoded, as it stood in its address (contract 5.5)
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

/** What a user copied from the window they ended on: its address, the part of it behind `?` or `#`, or a bare code. */
export function parsePastedText(input: string): AuthorizationResponse | undefined {
  const pasted = input.trim();
  const parameters = URL.canParse(pasted)
    ? responseParameters(new URL(pasted))
    : new URLSearchParams(pasted.replace(/^[?#]/, ''));
  const response = parseRedirectMessage(Object.fromEntries(parameters), false);
  if (response) return response;
  // No code holds a space or looks like an address; `code=` and nothing is no code either.
  const isBareCode = /^[^\s=]{4,}=*$/.test(pasted) && !pasted.includes('://') && !parameters.has('code');
  // Somebody who copied it out of the address bar has it encoded.
  return isBareCode
    ? { kind: 'code', code: looksEncoded(pasted) ? decode(pasted) : pasted, state: undefined }
    : undefined;
}

/** A few providers answer in the fragment. */
function responseParameters({ searchParams, hash }: URL): URLSearchParams {
  return searchParams.has('code') || searchParams.has('error') ? searchParams : new URLSearchParams(hash.slice(1));
}

/** Once, and only what was encoded: a `%` that is part of a code survives. */
function decode(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    return code;
  }
}

/** Providers differ in what they escape beyond need, and in the case of the digits; none leaves a `/` and escapes a `+`. */
function looksEncoded(text: string): boolean {
  return /^([\w.~!*'()-]|%[\da-f]{2})+$/i.test(text);
}

function nonEmptyString(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
