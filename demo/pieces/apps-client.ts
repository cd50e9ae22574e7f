import type { AppsClient } from './piece.ts';

export function createAppsClient(baseUrl: string): AppsClient {
  return (path, init) => fetch(`${baseUrl}${path}`, { signal: AbortSignal.timeout(20_000), ...init });
}

export function postJson(body: unknown, headers: { [name: string]: string } = {}): RequestInit {
  return { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } };
}
