/**
 * What has to be true before an operation is passed on: nothing more than a team (`team`; it is put into the
 * query), the connection belongs to the team, the app is one of the allowed, or the definition is one of theirs.
 */
type Guard = 'team' | 'connection' | 'app' | 'definition';

export type Operation = {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  path: string;
  guard: Guard;
  /** Query parameters that are passed on; all others are left out. */
  query?: readonly string[];
  /** It takes a JSON object. */
  body?: true;
  /** What becomes of Make's answer instead of being returned as it is. */
  answer?: 'address' | 'requests';
};

/**
 * All that the proxy does (Make contract 2, 3 and 5). What is not here does not exist, above all `common`, `install` and
 * `installSpec`, which hold secrets, and all changes to definitions.
 */
export const operations: readonly Operation[] = [
  { method: 'GET', path: '/connections', guard: 'team', query: ['type[]', 'cols[]'] },
  { method: 'POST', path: '/connections', guard: 'team', body: true },
  { method: 'GET', path: '/connections/{id}', guard: 'connection', query: ['cols[]'] },
  { method: 'PATCH', path: '/connections/{id}', guard: 'connection', query: ['cols[]'], body: true },
  { method: 'DELETE', path: '/connections/{id}', guard: 'connection', query: ['confirmed'] },
  { method: 'GET', path: '/connections/{id}/editable-data-schema', guard: 'connection' },
  { method: 'POST', path: '/connections/{id}/set-data', guard: 'connection', body: true },
  { method: 'POST', path: '/connections/{id}/test', guard: 'connection' },
  { method: 'POST', path: '/connections/{id}/scoped', guard: 'connection', body: true },
  { method: 'GET', path: '/oauth/auth/{id}', guard: 'connection', query: ['scope', 'scope[]'], answer: 'address' },
  { method: 'GET', path: '/oauth/reauth/{id}', guard: 'connection', query: ['scope', 'scope[]'], answer: 'address' },
  // Before the list of an app, whose path an app called "connections" would share.
  { method: 'GET', path: '/sdk/apps/connections/{name}', guard: 'definition' },
  { method: 'GET', path: '/sdk/apps/connections/{name}/parameters', guard: 'definition' },
  { method: 'GET', path: '/sdk/apps/connections/{name}/scope', guard: 'definition' },
  { method: 'GET', path: '/sdk/apps/connections/{name}/scopes', guard: 'definition' },
  { method: 'GET', path: '/sdk/apps/connections/{name}/api', guard: 'definition', answer: 'requests' },
  { method: 'GET', path: '/sdk/apps/{name}/connections', guard: 'app' },
];
