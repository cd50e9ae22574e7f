import { ConnectError } from '../errors.ts';
import { isString } from '../protocol/guards.ts';
import type { Credentials } from '../protocol/host-messages.ts';
import type { Config } from './config.ts';
import type { ConfigureOptions } from './options.ts';
import { describeValue } from './value-types.ts';

export async function fetchJwtToken({ jwtToken }: ConfigureOptions): Promise<string | undefined> {
  return typeof jwtToken === 'function' ? jwtToken() : jwtToken;
}

/** Calls a `jwtToken` function each time, for a fresh token. Rejects with `authentication_failed`. */
export async function fetchCredentials({ options }: Config): Promise<Credentials | undefined> {
  const { session, backend } = options;
  if (session) return { session };
  const jwtToken: unknown = await fetchJwtToken(options).catch((cause) => {
    const sentence = 'The jwtToken function failed; see the cause of this error.';
    throw new ConnectError('authentication_failed', sentence, { cause });
  });
  if (isString(jwtToken) && jwtToken) return { jwtToken };
  // With a backend the token is optional.
  if (backend && !jwtToken) return undefined;
  throw new ConnectError(
    'authentication_failed',
    `The jwtToken function must return a token, but got ${describeValue(jwtToken, true)}.`,
  );
}
