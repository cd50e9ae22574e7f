import { isRecord, parseJsonc } from './json.ts';

/** Whether users have to sign in with a provider depends on which of these a definition has. */
const REQUEST_NAMES = ['authorize', 'requestToken', 'token'] as const;

export type DefinedRequests = { [request in (typeof REQUEST_NAMES)[number]]?: true };

/**
 * Which requests the `api` section of a definition has: `{ authorize: true, token: true }`. The page does not get the
 * section itself, which may hold a client secret. Undefined if it is not JSON.
 */
export function definedRequests(api: string): DefinedRequests | undefined {
  const section = parseJsonc(api);
  if (section === undefined) return undefined;
  const has = (name: string) => isRecord(section) && isRecord(section[name]) && Object.keys(section[name]).length > 0;
  return Object.fromEntries(REQUEST_NAMES.filter(has).map((name) => [name, true]));
}
