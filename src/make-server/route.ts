import { pathParameters } from './names.ts';
import { type Operation, operations } from './operations.ts';

/** `path` is the one below Make's API; `subject` the id or name in it, or empty. */
export type Route = { operation: Operation; path: string; subject: string };

const patterns = operations.map((operation) => ({
  operation,
  pattern: new RegExp(
    `^${operation.path.replace(/\{(id|name)\}/, (_, parameter: 'id' | 'name') => `(${pathParameters[parameter]})`)}$`,
  ),
}));

/**
 * The operation of a request, or undefined if the proxy does not have it.
 *
 * Paths are never normalized: one with an escaped character or an empty segment matches no operation. Only in the
 * path where the proxy is mounted letters beyond ASCII may be, which are always escaped.
 *
 * @param prefix the path where the proxy is mounted. Undefined: whatever precedes the longest path of an operation.
 */
export function findRoute(method: string, pathname: string, prefix: string | undefined): Route | undefined {
  const candidates = prefix === undefined ? pathSuffixes(pathname) : [withoutPrefix(pathname, prefix)];
  for (const path of candidates) {
    // Regardless of the method: with a method that is not allowed, no shorter path may match.
    const matching = patterns.filter(({ pattern }) => pattern.test(path));
    if (matching.length === 0) continue;
    const found = matching.find(({ operation }) => operation.method === method);
    return found && { operation: found.operation, path, subject: found.pattern.exec(path)?.[1] ?? '' };
  }
  return undefined;
}

function pathSuffixes(pathname: string): string[] {
  if (/%[0-7]|\/\/|\\/.test(pathname)) return [];
  return [...pathname.matchAll(/\//g)].map(({ index }) => pathname.slice(index));
}

function withoutPrefix(pathname: string, prefix: string): string {
  return pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : '';
}
