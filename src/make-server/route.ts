import { gaps } from './names.ts';
import { type Operation, operations } from './operations.ts';

/** `path` is what Make gets; `subject` the id or the name in it, empty where there is none. */
export type Route = { operation: Operation; path: string; subject: string };

const patterns = operations.map((operation) => ({
  operation,
  pattern: new RegExp(`^${operation.path.replace(/\{(id|name)\}/, (_, gap: 'id' | 'name') => `(${gaps[gap]})`)}$`),
}));

/**
 * The operation a request asks for, or undefined if the proxy has none such.
 *
 * `prefix` is the path where the proxy is mounted. Without it, it is whatever stands before the longest path that
 * some operation has. No path is ever cleaned up: one with an escaped character or an empty part is no path of ours.
 */
export function routeOf(method: string, pathname: string, prefix: string | undefined): Route | undefined {
  const rests = prefix === undefined ? restsOf(pathname) : [withoutPrefix(pathname, prefix)];
  for (const path of rests) {
    // Whatever the method, or a forbidden one would be looked for under a longer prefix.
    const all = patterns.filter(({ pattern }) => pattern.test(path));
    if (all.length === 0) continue;
    const found = all.find(({ operation }) => operation.method === method);
    return found && { operation: found.operation, path, subject: found.pattern.exec(path)?.[1] ?? '' };
  }
  return undefined;
}

function restsOf(pathname: string): string[] {
  if (/%|\/\/|\\/.test(pathname)) return [];
  return [...pathname.matchAll(/\//g)].map(({ index }) => pathname.slice(index));
}

function withoutPrefix(pathname: string, prefix: string): string {
  return pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : '';
}
