import { z } from 'zod';
import { type Outcome, type RequestSpec, requestSpec, sendRequest } from './api-request.ts';
import type { AppDefinition } from './app-definition.ts';
import type { AppNetwork } from './app-network.ts';
import type { Account, ConnectionValue } from './connections.ts';
import { familyOf } from './definition.ts';
import { evaluate, type Names } from './iml.ts';

/** The requests of OAuth 2, and of OAuth 1. */
const oauthApi = z
  .object({
    authorize: requestSpec,
    token: requestSpec,
    refresh: requestSpec,
    requestToken: requestSpec,
    accessToken: requestSpec,
    info: requestSpec,
  })
  .partial();

export type OAuthApi = z.infer<typeof oauthApi>;

export function readOAuthApi(definition: AppDefinition): OAuthApi {
  return familyOf(definition.type) === 'oauth' ? oauthApi.parse(definition.api ?? {}) : {};
}

/** The result of validating a connection at the app. */
export type Checked = { valid: boolean; account: Account; data: Names; scopes: string[] };

export type AppCheck = {
  names(definition: AppDefinition, value: ConnectionValue): Names;
  /** Sends requests in sequence; each can use the responses of the earlier ones. */
  run(specs: (RequestSpec | undefined)[], names: Names, value: ConnectionValue): Promise<Checked>;
  /** Validates a connection; undefined while it is not authorized. */
  connection(definition: AppDefinition, value: ConnectionValue): Promise<Checked | undefined>;
};

export function createAppCheck(options: { network: AppNetwork; publicUrl: string; now: () => Date }): AppCheck {
  const { network, publicUrl, now } = options;

  const names: AppCheck['names'] = ({ source, common }, { parameters, requested, data }) => {
    const redirectUri = `${publicUrl}/oauth/cb/${source}`;
    return {
      parameters,
      common,
      data,
      connection: data,
      now: now(),
      temp: {},
      oauth: { scope: requested, redirectUri, localRedirectUri: redirectUri, makeRedirectUri: redirectUri },
    };
  };

  const run: AppCheck['run'] = async (specs, start, value) => {
    let context = start;
    let data: Names = value.data;
    let scopes = value.requested;
    const outcomes: Outcome[] = [];
    for (const spec of specs) {
      if (!spec || evaluate(spec.condition ?? true, context) === false) continue;
      const outcome = await sendRequest(spec, context, network);
      outcomes.push(outcome);
      data = { ...data, ...outcome.data };
      scopes = grantedScopes(outcome.body) ?? scopes;
      context = { ...context, data, connection: data, temp: { ...(context.temp as Names), ...outcome.temp } };
    }
    const last = <Key extends 'uid' | 'metadata' | 'expire'>(key: Key) =>
      outcomes.findLast((outcome) => outcome[key] !== undefined)?.[key] ?? null;
    return {
      valid: outcomes.every(({ valid }) => valid),
      account: { uid: last('uid'), metadata: last('metadata'), expire: last('expire')?.toISOString() ?? null },
      data,
      scopes,
    };
  };

  return {
    names,
    run,
    async connection(definition, value) {
      const start = names(definition, value);
      if (familyOf(definition.type) === 'basic') return run(readRequests(definition.api), start, value);
      const { authorize, token, refresh, info } = readOAuthApi(definition);
      // Grants without an authorization page get their tokens at once.
      if (!authorize) return run([token, info], start, value);
      return value.data.accessToken === undefined ? undefined : run([refresh, info], start, value);
    },
  };
}

function readRequests(api: unknown): RequestSpec[] {
  const list = Array.isArray(api) ? api : [api];
  return list.filter((item) => item && Object.keys(item).length > 0).map((item) => requestSpec.parse(item));
}

/** RFC 6749 5.1: the granted scope, if it differs from the requested one. */
function grantedScopes(body: unknown): string[] | undefined {
  const answer = z.object({ access_token: z.string(), scope: z.string() }).safeParse(body);
  return answer.success ? answer.data.scope.split(' ').filter(Boolean) : undefined;
}
