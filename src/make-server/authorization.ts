/** A token of the Make API, or how to get it. A function is called for every request, so that tokens can be renewed. */
export type MakeToken = string | (() => string | Promise<string>);

const UUID_V4 = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;

/**
 * The Authorization header for a token. Tokens that users create in their Make profile are UUIDs of version 4, all
 * others come from Make's OAuth 2 server. Rejects, without repeating the token, if a header cannot hold it.
 */
export async function authorizationHeader(token: MakeToken): Promise<string> {
  const given: unknown = typeof token === 'function' ? await token() : token;
  // A token from a file ends with a line break: Headers would throw an error that repeats the value.
  const text = typeof given === 'string' ? given.trim() : '';
  if (!/^[\x21-\x7e]+$/.test(text))
    throw new TypeError(
      '`token` is not a token of the Make API: it is empty, or has characters that a header cannot hold.',
    );
  return `${UUID_V4.test(text) ? 'Token' : 'Bearer'} ${text}`;
}
