import type { Accounts } from './accounts.ts';
import type { Connections } from './connections.ts';
import { describeConnection, describeOwner } from './describe-connection.ts';
import type { Flows } from './flows.ts';
import { readPageRequest } from './page.ts';

type Query = Parameters<Connections['list']>[0] & Parameters<typeof readPageRequest>[0];

/** A page of connections in a response, with their owners and the flows that use them. */
export type ConnectionList = (query: Query) => Promise<object>;

export function createConnectionList(options: {
  connections: Connections;
  accounts: Accounts;
  flows: Flows;
  platformId: string;
}): ConnectionList {
  const { connections, accounts, flows, platformId } = options;
  return async (query) => {
    const { rows, next, previous } = await connections.list(query, readPageRequest(query));
    const flowIdsOf = await flows.using(query.projectId);
    const data = rows.map(async (row) => {
      const owner = row.ownerId === null ? undefined : await accounts.getUser(row.ownerId);
      return {
        ...describeConnection(row, platformId),
        owner: owner ? describeOwner(owner, platformId) : null,
        flowIds: flowIdsOf(row),
      };
    });
    return { data: await Promise.all(data), next, previous };
  };
}
