import type { StoredUser } from '../instance/accounts.ts';
import type { Flow } from '../instance/flows.ts';
import type { Instance } from '../instance/instance.ts';

/** A connection in the response of a list. */
export type TestConnection = {
  id: string;
  externalId: string;
  displayName: string;
  pieceName: string;
  type: string;
  pieceVersion: string;
  status?: 'ACTIVE' | 'ERROR' | 'MISSING';
  /** Default `PROJECT`. */
  scope?: 'PROJECT' | 'PLATFORM';
  created?: string;
  owner?: { firstName: string; lastName: string } | null;
  flowIds?: string[];
  projectIds?: string[];
  preSelectForNewProjects?: boolean;
};

/** Whose it is, where the connection does not say. */
export const testProject = { id: 'project-1', displayName: 'Sales' };

export async function addConnection({ store, connections }: Instance, connection: TestConnection): Promise<void> {
  const { owner, flowIds = [], preSelectForNewProjects: preSelect = false, ...rest } = connection;
  const { scope = 'PROJECT', status = 'ACTIVE', created = '2026-03-14T12:00:00.000Z' } = rest;
  const { projectIds = [testProject.id] } = rest;
  const ownerId = owner ? `owner-${connection.id}` : null;
  const times = { created, updated: created };
  if (owner && ownerId) {
    const user = { id: ownerId, externalId: ownerId, email: '', platformRole: 'MEMBER' as const, ...times, ...owner };
    await store.collection<StoredUser>('user').put(user);
  }
  for (const id of flowIds) {
    const flow = { id, projectId: testProject.id, displayName: id, connections: [connection.externalId] };
    await store.collection<Flow>('flow').put(flow);
  }
  const defaults = { scope, status, projectIds, preSelect, ownerId, metadata: null, ...times };
  await connections.write({ ...rest, ...defaults }, { type: rest.type });
}
