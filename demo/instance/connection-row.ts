/** A stored connection as it is read, together with its owner; never with its value. */
export type ConnectionRow = {
  sequence: number;
  id: string;
  created: Date;
  updated: Date;
  external_id: string;
  display_name: string;
  type: string;
  status: string;
  piece_name: string;
  piece_version: string;
  owner_id: string;
  project_id: string;
  metadata: unknown;
  owner_email: string;
  owner_external_id: string;
  owner_first_name: string;
  owner_last_name: string;
  owner_created: Date;
  owner_updated: Date;
};

/** The columns of `app_connection` (as c) and `app_user` (as u) that make a row. `value` is left out on purpose. */
export const connectionColumns = `
  c.sequence::float8 as sequence, c.id, c.created, c.updated, c.external_id, c.display_name, c.type, c.status,
  c.piece_name, c.piece_version, c.owner_id, c.project_id, c.metadata,
  u.email as owner_email, u.external_id as owner_external_id, u.first_name as owner_first_name,
  u.last_name as owner_last_name, u.created as owner_created, u.updated as owner_updated`;

/** What an upsert and a rename answer. */
export function describeConnection(row: ConnectionRow, platformId: string): object {
  return {
    id: row.id,
    created: row.created.toISOString(),
    updated: row.updated.toISOString(),
    displayName: row.display_name,
    externalId: row.external_id,
    type: row.type,
    status: row.status,
    platformId,
    pieceName: row.piece_name,
    ownerId: row.owner_id,
    projectIds: [row.project_id],
    scope: 'PROJECT',
    metadata: row.metadata,
    pieceVersion: row.piece_version,
    preSelectForNewProjects: false,
  };
}

/** What a list holds: it also says whose the connection is and which flows use it (none here). */
export function describeListedConnection(row: ConnectionRow, platformId: string): object {
  return {
    ...describeConnection(row, platformId),
    owner: {
      id: row.owner_id,
      email: row.owner_email,
      firstName: row.owner_first_name,
      status: 'ACTIVE',
      externalId: row.owner_external_id,
      platformId,
      platformRole: 'MEMBER',
      lastName: row.owner_last_name,
      created: row.owner_created.toISOString(),
      updated: row.owner_updated.toISOString(),
    },
    flowIds: [],
  };
}
