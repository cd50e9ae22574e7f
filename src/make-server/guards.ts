import { cached } from './cache.ts';
import { isRecord, parseJson } from './json.ts';
import { ProxyError, tokenRefused } from './proxy-error.ts';
import { decodeText, type Upstream, type UpstreamRequest } from './upstream.ts';

export type Guards = {
  /** Throws unless the connection belongs to the team. */
  connection: (id: string, teamId: number) => Promise<void>;
  app: (name: string) => Promise<void>;
  /** Throws unless one of the apps has this definition, or has an alias for it. */
  definition: (name: string) => Promise<void>;
};

/** What belongs to others is refused as if it did not exist, so that ids cannot be probed. */
export function createGuards(send: Upstream, apps: readonly string[]): Guards {
  const teamOf = cached(async (id) => {
    const query = new URLSearchParams([
      ['cols[]', 'id'],
      ['cols[]', 'teamId'],
    ]);
    const answer = await read(send, { method: 'GET', path: `/connections/${id}`, query });
    const connection = isRecord(answer) && isRecord(answer.connection) ? answer.connection : {};
    return connection.id === Number(id) && typeof connection.teamId === 'number' ? connection.teamId : undefined;
  });

  /** The names cannot be derived from the app's: `shop-2` may be the second of `shop` or the first of `shop-2`. */
  const definitionsOf = cached(async (app) => {
    const found = await read(send, { method: 'GET', path: `/sdk/apps/${app}/connections` });
    const list = isRecord(found) && Array.isArray(found.appConnections) ? found.appConnections.filter(isRecord) : [];
    const names = list.flatMap(({ name, alias_to, aliasTo }) => [name, alias_to, aliasTo]);
    return names.length > 0 ? new Set(names) : undefined;
  });

  return {
    async connection(id, teamId) {
      if ((await teamOf(id)) !== teamId)
        throw new ProxyError('proxy_not_found', 'There is no such connection in the team of this user.');
    },
    async app(name) {
      if (!apps.includes(name))
        throw new ProxyError('proxy_not_found', 'There is no such app among the option `apps` of the proxy.');
    },
    async definition(name) {
      for (const app of apps) if ((await definitionsOf(app))?.has(name)) return;
      throw new ProxyError('proxy_not_found', 'There is no such connection definition in the apps of the proxy.');
    },
  };
}

/** Undefined if Make refuses. Other failures throw, or a page would take the connection for deleted. */
async function read(send: Upstream, request: UpstreamRequest): Promise<unknown> {
  const answer = await send(request);
  const { status, headers } = answer;
  if (status === 429) {
    throw new ProxyError(
      'proxy_rate_limit',
      'The rate limit of the Make organization is reached. Try again later.',
      headers.get('retry-after'),
    );
  }
  if (status === 401) throw tokenRefused();
  if (status >= 500) throw new ProxyError('proxy_unusable_answer', `Make answered with status ${status}.`);
  return status === 200 ? parseJson(decodeText(answer)) : undefined;
}
