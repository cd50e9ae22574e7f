import type { MakeToken } from './authorization.ts';
import { parseUrl } from './base-url.ts';
import { isName } from './names.ts';

export type MakeProxyOptions = {
  /** The zone or white-label instance, e.g. `https://eu2.make.com`. Without https only on localhost. */
  baseUrl: string;
  /** A token with `connections:read` and `connections:write`; with `apps` also `sdk-apps:read`. */
  token: MakeToken;
  /**
   * Checks your own session, and returns the Make team of its user. Undefined and rejections are answered with 401.
   * Must not read the body of the request: use `request.clone()` for that.
   */
  authenticate: (request: Request) => MakeUser | undefined | null | Promise<MakeUser | undefined | null>;
  /**
   * The path where the proxy is mounted, e.g. `/api/make`. Default: whatever precedes the longest path of an operation
   * at the end of the request's path.
   */
  prefix?: string;
  /** Origins whose pages may call the proxy, above all the dialog's. Default: only the proxy's own host. */
  allowedOrigins?: readonly string[];
  /** The custom apps whose connection definitions may be read. Default none. */
  apps?: readonly string[];
  /** Hosts (with port, if it is not the usual one) where users may be sent to sign in. Default: any, with https. */
  authorizationHosts?: readonly string[];
  /** In ms, for one request to Make. Default 30000: some apps check credentials on a slow server of theirs. */
  timeout?: number;
  /** Default: the global one. */
  fetch?: typeof globalThis.fetch;
};

export type MakeUser = { teamId: number };

/** A timer of more fires at once. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

/** Throws a TypeError for an option that would let no request through, or more than was meant. */
export function validateOptions(options: MakeProxyOptions): void {
  const { authenticate, timeout = 1, prefix = '' } = options;
  if (typeof authenticate !== 'function') {
    throw new TypeError('`authenticate` must be a function that returns { teamId } for the user of a request.');
  }
  if (!(Number.isFinite(timeout) && timeout > 0 && timeout <= MAX_TIMEOUT_MS)) {
    throw new TypeError(`\`timeout\` must be a positive number of milliseconds, at most ${MAX_TIMEOUT_MS}.`);
  }
  if (typeof prefix !== 'string' || /\/\/|[?#\\*]/.test(trimSlashes(prefix))) {
    throw new TypeError('`prefix` must be the path where the proxy is mounted, such as /api/make, without a wildcard.');
  }
  validateList(
    options,
    'allowedOrigins',
    (origin) => parseUrl(origin)?.origin === origin,
    'an origin as browsers send it, such as https://app.example.com, without a path, a slash at the end or a wildcard',
  );
  // The path of an app called `connections` would be that of a definition.
  validateList(options, 'apps', (app) => isName(app) && app !== 'connections', 'the name of a custom app of Make');
  validateList(
    options,
    'authorizationHosts',
    (host) => parseUrl(`https://${host}`)?.host === host,
    'a host, such as www.make.com, with a port only if it is not 443',
  );
}

function validateList(
  options: MakeProxyOptions,
  name: 'allowedOrigins' | 'apps' | 'authorizationHosts',
  isValid: (value: string) => boolean,
  expected: string,
): void {
  const values: unknown = options[name] ?? [];
  if (!Array.isArray(values)) throw new TypeError(`\`${name}\` must be an array. Each entry must be ${expected}.`);
  const invalid = values.findIndex((value) => typeof value !== 'string' || !isValid(value));
  if (invalid < 0) return;
  throw new TypeError(
    `\`${name}\` must not contain ${JSON.stringify(values[invalid])}. Each entry must be ${expected}.`,
  );
}

/** Escaped as in the URL of a request, with a slash at the beginning and none at the end. Undefined and '' stay as they are. */
export function normalizePrefix(prefix: string | undefined): string | undefined {
  const path = prefix && trimSlashes(prefix);
  return path ? new URL(`/${path}`, 'http://localhost').pathname : path;
}

const trimSlashes = (path: string) => path.replace(/^\/+|\/+$/g, '');
