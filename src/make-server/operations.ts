/**
 * What is checked before an operation is forwarded: nothing more than the user's team, which is put into the query
 * (`team`); that the connection belongs to the team; that the app is allowed; that the definition is one of an allowed
 * app's.
 */
type Guard = 'team' | 'connection' | 'app' | 'definition';

export type Operation = {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  path: string;
  guard: Guard;
  /** The query parameters that are forwarded. */
  query?: readonly string[];
  /**
   * The operation has a JSON object as its body: the members that are forwarded, or `parameters` for those of a
   * connection, whose names depend on its definition.
   */
  body?: readonly string[] | 'parameters';
  /** What the page gets instead of Make's answer: the URL to sign in at, or which requests a section has. */
  answer?: 'url' | 'requests';
};

/**
 * The allow-list of the proxy (Make contract 2, 3 and 5). Not in it, on purpose: `common`, `install` and `installSpec`,
 * which hold secrets, and all changes to definitions.
 */
export const operations: readonly Operation[] = [
  { method: 'GET', path: '/connections', guard: 'team', query: ['type[]', 'cols[]'] },
  { method: 'POST', path: '/connections', guard: 'team', body: 'parameters' },
  { method: 'GET', path: '/connections/{id}', guard: 'connection', query: ['cols[]'] },
  { method: 'PATCH', path: '/connections/{id}', guard: 'connection', query: ['cols[]'], body: ['name'] },
  { method: 'DELETE', path: '/connections/{id}', guard: 'connection', query: ['confirmed'] },
  { method: 'GET', path: '/connections/{id}/editable-data-schema', guard: 'connection' },
  { method: 'POST', path: '/connections/{id}/set-data', guard: 'connection', body: 'parameters' },
  { method: 'POST', path: '/connections/{id}/test', guard: 'connection' },
  { method: 'POST', path: '/connections/{id}/scoped', guard: 'connection', body: ['scope'] },
  { method: 'GET', path: '/oauth/auth/{id}', guard: 'connection', query: ['scope', 'scope[]'], answer: 'url' },
  { method: 'GET', path: '/oauth/reauth/{id}', guard: 'connection', query: ['scope', 'scope[]'], answer: 'url' },
  // Before the list of an app: an app called "connections" would share this path.
  { method: 'GET', path: '/sdk/apps/connections/{name}', guard: 'definition' },
  { method: 'GET', path: '/sdk/apps/connections/{name}/parameters', guard: 'definition' },
  { method: 'GET', path: '/sdk/apps/connections/{name}/scope', guard: 'definition' },
  { method: 'GET', path: '/sdk/apps/connections/{name}/scopes', guard: 'definition' },
  { method: 'GET', path: '/sdk/apps/connections/{name}/api', guard: 'definition', answer: 'requests' },
  { method: 'GET', path: '/sdk/apps/{name}/connections', guard: 'app' },
];
