import { isRecord, parseJson } from './json.ts';
import { remember } from './memory.ts';
import { Refusal } from './refusal.ts';
import { textOf, type Upstream, type UpstreamRequest } from './upstream.ts';

export type Guards = {
  /** Throws unless the connection belongs to the team. */
  connection: (id: string, teamId: number) => Promise<void>;
  app: (name: string) => Promise<void>;
  /** Throws unless one of the apps has this definition, or has an alias for it. */
  definition: (name: string) => Promise<void>;
};

/** What belongs to others is refused like what does not exist, so that nobody learns which ids there are. */
export function createGuards(send: Upstream, apps: readonly string[]): Guards {
  const teamOf = remember(async (id) => {
    const query = new URLSearchParams([
      ['cols[]', 'id'],
      ['cols[]', 'teamId'],
    ]);
    const found = await read(send, { method: 'GET', path: `/connections/${id}`, query });
    const connection = isRecord(found) && isRecord(found.connection) ? found.connection : {};
    return connection.id === Number(id) && typeof connection.teamId === 'number' ? connection.teamId : undefined;
  });

  /** The names cannot be told from the app's: `shop-2` may be the second of `shop` or the first of `shop-2`. */
  const definitionsOf = remember(async (app) => {
    const found = await read(send, { method: 'GET', path: `/sdk/apps/${app}/connections` });
    const list = isRecord(found) && Array.isArray(found.appConnections) ? found.appConnections.filter(isRecord) : [];
    const names = list.flatMap(({ name, alias_to, aliasTo }) => [name, alias_to, aliasTo]);
    return names.length > 0 ? new Set(names) : undefined;
  });

  return {
    async connection(id, teamId) {
      if ((await teamOf(id)) !== teamId) throw new Refusal('proxy_not_found', 'There is no such connection.');
    },
    async app(name) {
      if (!apps.includes(name)) throw new Refusal('proxy_not_found', 'There is no such app.');
    },
    async definition(name) {
      for (const app of apps) if ((await definitionsOf(app))?.has(name)) return;
      throw new Refusal('proxy_not_found', 'There is no such connection definition.');
    },
  };
}

/** Undefined if Make refuses; what is not about this one thing is said, or a page would believe that it is gone. */
async function read(send: Upstream, request: UpstreamRequest): Promise<unknown> {
  const answer = await send(request);
  const { status, headers } = answer;
  if (status === 429) {
    throw new Refusal('proxy_rate_limit', 'Make has too many requests at the moment.', headers.get('retry-after'));
  }
  if (status === 401) throw new Refusal('proxy_misconfigured', 'Make refused the token of this server.');
  if (status >= 500) throw new Refusal('proxy_unusable_answer', `Make answered with status ${status}.`);
  return status === 200 ? parseJson(textOf(answer)) : undefined;
}
