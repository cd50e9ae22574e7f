import type { StoredUser } from './accounts.ts';
import type { AppConnection } from './connections.ts';

/** A connection in the response to an upsert or a rename; never contains the value. */
export function describeAppConnection(connection: AppConnection, platformId: string): object {
  return {
    id: connection.id,
    created: connection.created,
    updated: connection.updated,
    displayName: connection.displayName,
    externalId: connection.externalId,
    type: connection.type,
    status: connection.status,
    platformId,
    pieceName: connection.pieceName,
    ownerId: connection.ownerId,
    projectIds: connection.projectIds,
    scope: connection.scope,
    metadata: connection.metadata,
    pieceVersion: connection.pieceVersion,
    preSelectForNewProjects: connection.preSelect,
  };
}

export function describeOwner(owner: StoredUser, platformId: string): object {
  return { ...owner, status: 'ACTIVE', platformId };
}
