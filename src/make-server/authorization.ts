/** A token of the Make API, or how to get it. A function is asked for every request, so that tokens can be renewed. */
export type MakeToken = string | (() => string | Promise<string>);

const uuidV4 = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;

/**
 * The header that goes with a token. Tokens that users make in Make's profile are UUIDs, all others come from Make's
 * OAuth 2 server. Rejects, without repeating the token, if it cannot be in a header.
 */
export async function authorizationOf(token: MakeToken): Promise<string> {
  const given: unknown = typeof token === 'function' ? await token() : token;
  // Read from a file it ends with a line break, which a header refuses with an error that repeats the value.
  const text = typeof given === 'string' ? given.trim() : '';
  if (!/^[\x21-\x7e]+$/.test(text)) throw new TypeError('`token` must be a token of the Make API.');
  return `${uuidV4.test(text) ? 'Token' : 'Bearer'} ${text}`;
}
