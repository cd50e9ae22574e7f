import type { AppConnections } from './connections.ts';
import { describeAppConnection, describeOwner } from './describe-connection.ts';
import type { Instance } from './instance.ts';
import { readPageRequest } from './page.ts';

type Query = Parameters<AppConnections['list']>[0] & Parameters<typeof readPageRequest>[0];

/** A page of connections in a response, with their owners and the flows that use them. */
export function createConnectionList({ connections, accounts, flows, platform }: Instance) {
  return async (query: Query): Promise<object> => {
    const { rows, next, previous } = await connections.list(query, readPageRequest(query));
    const flowIdsOf = await flows.using(query.projectId);
    const data = rows.map(async (row) => {
      const owner = row.ownerId === null ? undefined : await accounts.getUser(row.ownerId);
      return {
        ...describeAppConnection(row, platform.id),
        owner: owner ? describeOwner(owner, platform.id) : null,
        flowIds: flowIdsOf(row),
      };
    });
    return { data: await Promise.all(data), next, previous };
  };
}
