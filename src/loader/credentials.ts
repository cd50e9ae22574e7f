import { ConnectError } from '../errors.ts';
import { isString } from '../protocol/guards.ts';
import type { Credentials } from '../protocol/host-messages.ts';
import type { Config } from './config.ts';
import { typeOf } from './value-types.ts';

/** Calls a `jwtToken` function each time, for a fresh token. Rejects with `authentication_failed`. */
export async function fetchCredentials({ options }: Pick<Config, 'options'>): Promise<Credentials | undefined> {
  const { session, backend, jwtToken } = options;
  if (session) return { session };
  let token: unknown = jwtToken;
  try {
    if (typeof jwtToken === 'function') token = await jwtToken();
  } catch (cause) {
    const sentence = 'The jwtToken function failed; see its cause.';
    throw new ConnectError('authentication_failed', sentence, { cause });
  }
  if (isString(token) && token) return { jwtToken: token };
  // With a backend the token is optional.
  if (backend && !token) return undefined;
  throw new ConnectError(
    'authentication_failed',
    `The jwtToken function must return a token, but got ${typeOf(token)}.`,
  );
}
