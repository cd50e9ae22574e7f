import type { User } from './accounts.ts';
import type { Connection } from './connections.ts';

/** A connection in the response to an upsert or a rename; never contains the value. */
export function describeConnection(connection: Connection, platformId: string): object {
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

export function describeOwner(owner: User, platformId: string): object {
  return { ...owner, status: 'ACTIVE', platformId };
}
