import { SignJWT } from 'jose';
import { type Check, requireValid, textCheck } from './check-option.ts';
import { toClaims } from './embed-claims.ts';
import type { EmbedTokenOptions } from './embed-token-options.ts';
import { importSigningKey } from './signing-key.ts';

const DEFAULT_LIFETIME_SECONDS = 300;
const MAX_LIFETIME_SECONDS = 24 * 60 * 60;

const keyIdCheck: Check = { ...textCheck, expected: 'the id of the signing key, from the list in Activepieces' };

const lifetimeCheck: Check = {
  type: 'number',
  // Who passes milliseconds would sign tokens for days.
  expected: `a whole number of seconds from 1 to ${MAX_LIFETIME_SECONDS}`,
  isValid: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MAX_LIFETIME_SECONDS,
};

/**
 * Signs the token that `configure({ jwtToken })` needs in the page: an RS256 JWT that says to Activepieces who the user
 * is. Call it for the user of your own session, never with ids that come from the request.
 *
 * @returns the JWT. It is as good as a password until it expires: answer with `Cache-Control: no-store`, do not log it.
 * @throws {SignTokenError} a rejection, with `code` `invalid_signing_key` or `invalid_options`
 */
export async function signEmbedToken(options: EmbedTokenOptions): Promise<string> {
  const claims = toClaims(options);
  const { keyId, expiresInSeconds = DEFAULT_LIFETIME_SECONDS } = options;
  requireValid('keyId', keyId, keyIdCheck);
  requireValid('expiresInSeconds', expiresInSeconds, lifetimeCheck);
  const key = await importSigningKey(options.signingKey);
  const issuedAt = Math.floor(Date.now() / 1000);
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: keyId.trim() })
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + expiresInSeconds)
    .sign(key);
}
