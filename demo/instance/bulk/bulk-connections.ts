import type { Flow } from '../flows.ts';
import { randomId } from '../ids.ts';
import type { Instance } from '../instance.ts';
import { bulkName, inventConnection, type Surroundings } from './invented-connection.ts';
import { flowNames, fraction, pick } from './invented-names.ts';

/** Every fifth connection has flows that use it. */
const shareWithFlows = 1 / 5;

/** Thousands of connections with invalid credentials, for testing long lists. */
export function createBulkConnections({ store, connections }: Pick<Instance, 'store' | 'connections'>) {
  const flows = store.collection<Flow>('flow');
  const isBulk = ({ madeInBulk }: { madeInBulk?: boolean }) => madeInBulk === true;

  const count = async () => (await connections.listAll(isBulk)).length;
  const remove = () =>
    store.transaction(async () => {
      for (const { id } of await flows.list(isBulk)) await flows.delete(id);
      for (const { id, scope } of await connections.listAll(isBulk)) await connections.remove(id, scope);
    });

  return {
    count,
    remove,

    /** Removes earlier bulk connections first. Returns the number of connections. */
    make: (wanted: number, surroundings: Surroundings) =>
      store.transaction(async () => {
        await remove();
        for (let number = 1; number <= wanted; number++) {
          const connection = inventConnection(number, surroundings);
          await connections.write(connection, { type: connection.type });
          await flows.put(...inventFlows(number, surroundings.projectId));
        }
        return count();
      }),
  };
}

function inventFlows(number: number, projectId: string): Flow[] {
  if (fraction(number, 10) >= shareWithFlows) return [];
  const invent = (): Flow => ({
    id: randomId(),
    projectId,
    displayName: pick(flowNames, number, 11),
    connections: [bulkName(number)],
    madeInBulk: true,
  });
  return Array.from({ length: pick([1, 1, 2, 3], number, 12) }, invent);
}
