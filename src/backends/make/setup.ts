import * as z from 'zod/mini';
import type { HttpTools } from '../http.ts';
import { json, jsonObject, lenient, text } from '../lenient.ts';
import { definition, type WireDefinition } from './wire-definition.ts';

/** What `configure({ backend })` says of a Make team: where make-server's proxy is, or the API of a zone. */
export type MakeOptions = {
  /** Without a trailing slash. */
  baseUrl: string;
  teamId: number;
  /** Sent with every request. */
  headers: Record<string, string>;
  /** Definitions of the host's own, and names of custom apps whose definitions are read from Make. */
  definitions: (WireDefinition | string)[];
  /** Path where an authorization begins, without a leading slash: `{mode}` is `auth` or `reauth`, `{id}` the connection's. */
  oauthStart: string;
};

/** Texts that the adapter puts into forms. */
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
  /** Identifies the user to the host's proxy. */
  token: string | undefined;
  renewToken: () => Promise<string | undefined>;
  isOnline: () => boolean;
};

const DEFAULT_OAUTH_START = 'oauth/{mode}/{id}';

const makeOptions = z.object({
  kind: z.string(),
  baseUrl: z.string(),
  teamId: json,
  headers: jsonObject,
  definitions: lenient(
    z.array(z.transform((value: unknown) => (typeof value === 'string' ? value : definition.safeParse(value).data))),
  ),
  oauthStart: text,
});

/** Undefined if the description is not one of Make, or lacks what every request needs. */
export function parseMakeOptions(description: unknown): MakeOptions | undefined {
  const { data } = makeOptions.safeParse(description);
  // Paths are appended to it: behind a query or a fragment they would be part of that.
  if (!data || /[?#]/.test(data.baseUrl)) return undefined;
  if (data.kind !== 'make' || typeof data.teamId !== 'number' || !Number.isInteger(data.teamId)) return undefined;
  const { baseUrl, teamId, headers = {}, definitions = [], oauthStart = DEFAULT_OAUTH_START } = data;
  return {
    // Both are joined by a slash.
    baseUrl: baseUrl.replace(/\/+$/, ''),
    teamId,
    headers: Object.fromEntries(
      Object.entries(headers).flatMap(([name, value]) => (typeof value === 'object' ? [] : [[name, String(value)]])),
    ),
    definitions: definitions.filter((one) => one !== undefined),
    oauthStart: oauthStart.replace(/^\/+/, ''),
  };
}
