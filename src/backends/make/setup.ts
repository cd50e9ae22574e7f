import type { HttpTools } from '../http.ts';

/** What `configure({backend})` says of a Make team (make-server's proxy, or a zone's API itself). */
export type MakeOptions = {
  /** Of the host's own proxy. Without a trailing slash. */
  baseUrl: string;
  teamId: number;
  /** Sent with every request. */
  headers: Record<string, string>;
  /** Definitions as the host knows them, and names of custom apps whose definitions are read. */
  definitions: (GivenDefinition | string)[];
  /** Where an authorization begins: `{mode}` is `auth` or `reauth`, `{id}` the connection's. */
  oauthStart: string;
};

/** A connection type as the host describes it; `parameters` as Make has them (contract 4.3). */
export type GivenDefinition = { name: string; [member: string]: unknown };

/** Words that the adapter puts into forms. */
export type MakeWords = {
  signIn: string;
  change: string;
  /** Above a form that replaces all that is stored. */
  replaced: string;
  redirectUri: (app: string) => string;
};

export type MakeSetup = {
  options: MakeOptions;
  words: MakeWords;
  tools: HttpTools;
  /** For the host's proxy, to know its user by; empty without. */
  token: string;
  renewToken: () => Promise<string | undefined>;
  isOnline: () => boolean;
};

const defaultStart = 'oauth/{mode}/{id}';

/** Undefined if it is none of ours, or cannot work. */
export function parseMakeOptions(description: unknown): MakeOptions | undefined {
  const { kind, baseUrl, teamId, headers, definitions, oauthStart } = Object(description) as Record<string, unknown>;
  if (kind !== 'make' || typeof baseUrl !== 'string' || !Number.isInteger(teamId)) return undefined;
  return {
    baseUrl: baseUrl.replace(/\/+$/, ''),
    teamId: teamId as number,
    headers: Object.fromEntries(Object.entries(Object(headers)).map(([name, value]) => [name, String(value)])),
    definitions: Array.isArray(definitions) ? definitions.filter(isDefinition) : [],
    oauthStart: typeof oauthStart === 'string' && oauthStart ? oauthStart : defaultStart,
  };
}

function isDefinition(value: unknown): value is GivenDefinition | string {
  return typeof value === 'string' || typeof (Object(value) as { name?: unknown }).name === 'string';
}
