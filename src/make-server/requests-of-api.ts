import { isRecord, parseJsonc } from './json.ts';

/** Each of them, if a definition has it, says something about whether users have to sign in at a provider. */
const telling = ['authorize', 'requestToken', 'token'] as const;

export type TellingRequests = { [request in (typeof telling)[number]]?: true };

/**
 * Reduces the `api` section of a definition to which requests it has: `{ authorize: true, token: true }`. The whole
 * may hold a client's secret. Undefined if it cannot be read.
 */
export function requestsOf(api: string): TellingRequests | undefined {
  const section = parseJsonc(api);
  if (section === undefined) return undefined;
  const has = (name: string) => isRecord(section) && isRecord(section[name]) && Object.keys(section[name]).length > 0;
  return Object.fromEntries(telling.filter(has).map((name) => [name, true]));
}
