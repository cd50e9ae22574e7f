import type { MakeToken } from './authorization.ts';
import { parsed } from './base-url.ts';
import { isName } from './names.ts';

export type MakeProxyOptions = {
  /** The zone or white-label instance, e.g. `https://eu2.make.com`. Without https only on localhost. */
  baseUrl: string;
  /** A token with `connections:read` and `connections:write`; with `apps` also `sdk-apps:read`. */
  token: MakeToken;
  /**
   * Who asks, and for which of your teams: your own check of your own session. Nothing, or a rejection, is answered
   * with 401. Must leave the request's body unread; `request.clone()` has one to read.
   */
  authenticate: (request: Request) => MakeUser | undefined | null | Promise<MakeUser | undefined | null>;
  /**
   * The path where the proxy is mounted, e.g. `/api/make`. By default it is what stands before the longest known
   * path at the end of the request's.
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

/** Throws a TypeError for an option that would let nobody through, or more than was meant. */
export function checkOptions({ authenticate, allowedOrigins, apps, authorizationHosts }: MakeProxyOptions): void {
  if (typeof authenticate !== 'function') throw new TypeError('`authenticate` must be a function.');
  // What no browser sends: a path, a slash at the end, `*`, or `null`, which any sandboxed frame has.
  refuse('allowedOrigins', allowedOrigins, (origin) => parsed(origin)?.origin === origin);
  // The path of an app called `connections` would be that of a definition.
  refuse('apps', apps, (app) => isName(app) && app !== 'connections');
  refuse('authorizationHosts', authorizationHosts, (host) => parsed(`https://${host}`)?.host === host);
}

function refuse(option: string, values: readonly string[] = [], isRight: (value: string) => boolean): void {
  const wrong = values.find((value) => !isRight(value));
  if (wrong !== undefined) throw new TypeError(`\`${option}\` must not have ${JSON.stringify(wrong)}.`);
}

/** With a slash at the beginning and none at the end, however it was written. */
export function normalPrefix(prefix: string | undefined): string | undefined {
  const path = prefix?.replace(/^\/+|\/+$/g, '');
  return path ? `/${path}` : path;
}
