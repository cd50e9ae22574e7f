/** Calls an app's API, as a piece does on the instance. */
export type AppsClient = (path: string, init?: RequestInit) => Promise<Response>;

type Headers = { [name: string]: string };

export function createAppsClient(baseUrl: string): AppsClient {
  return (path, init) => fetch(`${baseUrl}${path}`, { signal: AbortSignal.timeout(20_000), ...init });
}

export function postJson(body: unknown): RequestInit {
  return { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

/** Asks the app for the owner of a token; returns an error message for an invalid one. */
export async function checkToken(apps: AppsClient, path: string, token: string, headers: Headers = {}) {
  const answer = await apps(path, { headers: { ...headers, authorization: `Bearer ${encodeURIComponent(token)}` } });
  if (answer.ok) return undefined;
  return answer.status === 401 ? 'This token is not valid.' : `The app answered ${answer.status}.`;
}
