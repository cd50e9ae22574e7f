import type { DocumentStore } from '../storage/document-store.ts';
import type { AppConnection, AppConnections } from './connections.ts';
import { randomId } from './ids.ts';

/** An automation. It refers to connections by their external ids. */
export type Flow = { id: string; projectId: string; displayName: string; connections: string[]; madeInBulk?: boolean };

export function createFlows(store: DocumentStore, connections: AppConnections) {
  const all = store.collection<Flow>('flow');

  return {
    async countIn(): Promise<(projectId: string) => number> {
      const flows = await all.list();
      return (projectId) => flows.filter((flow) => flow.projectId === projectId).length;
    },

    /** Ids of the flows that use a connection; only those of one project, if one is given. */
    async using(projectId?: string): Promise<(connection: AppConnection) => string[]> {
      const byName = new Map<string, Flow[]>();
      for (const flow of await all.list((flow) => projectId === undefined || flow.projectId === projectId)) {
        for (const name of flow.connections) byName.set(name, [...(byName.get(name) ?? []), flow]);
      }
      return ({ externalId, projectIds }) =>
        (byName.get(externalId) ?? [])
          .filter((flow) => projectIds.includes(flow.projectId))
          .map(({ id }) => id)
          .sort();
    },

    /** Replaces a connection in the project's flows, and removes it. */
    replace: (projectId: string, source: AppConnection, target: AppConnection) =>
      store.transaction(async () => {
        await connections.remove(source.id, 'PROJECT');
        const rename = (name: string) => (name === source.externalId ? target.externalId : name);
        const flows = await all.list((flow) => flow.projectId === projectId);
        await all.put(...flows.map((flow) => ({ ...flow, connections: flow.connections.map(rename) })));
      }),

    /** Creates flows that use a connection, if it is the first of its piece in the project. */
    buildFirst: ({ externalId, pieceName, projectIds: [projectId = ''] }: AppConnection) =>
      store.transaction(async () => {
        const ofApp = await connections.listAll(
          (one) => one.projectIds.includes(projectId) && one.pieceName === pieceName && !one.madeInBulk,
        );
        const used = await all.find((flow) => flow.projectId === projectId && flow.connections.includes(externalId));
        if (ofApp.length !== 1 || used) return;
        for (const displayName of ['Tell the team', 'Copy new entries']) {
          await all.put({ id: randomId(), projectId, displayName, connections: [externalId] });
        }
      }),
  };
}
