import type { Database } from './database.ts';

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
  scope: 'PROJECT' | 'PLATFORM';
  /** One for PROJECT, any number for PLATFORM. */
  project_ids: string[];
  pre_select: boolean;
  metadata: unknown;
  owner_id: string | null;
  owner: OwnerRow | null;
};

/** JSON, so times are text. */
type OwnerRow = {
  email: string;
  external_id: string | null;
  first_name: string;
  last_name: string;
  platform_role: string;
  created: string;
  updated: string;
};

/** The columns of `app_connection` (as c) and `app_user` (as u) that make a row. `value` is left out on purpose. */
const connectionColumns = `
  c.sequence::float8 as sequence, c.id, c.created, c.updated, c.external_id, c.display_name, c.type, c.status,
  c.piece_name, c.piece_version, c.scope, c.project_ids, c.pre_select, c.metadata, c.owner_id,
  to_jsonb(u) as owner`;

export const selectConnections = `select ${connectionColumns} from app_connection c left join app_user u on u.id = c.owner_id`;

export async function findConnection(
  database: Pick<Database, 'query'>,
  id: string,
): Promise<ConnectionRow | undefined> {
  const { rows } = await database.query<ConnectionRow>(`${selectConnections} where c.id = $1`, [id]);
  return rows[0];
}

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
    projectIds: row.project_ids,
    scope: row.scope,
    metadata: row.metadata,
    pieceVersion: row.piece_version,
    preSelectForNewProjects: row.pre_select,
  };
}

/** What a list holds: it also says whose the connection is and which flows use it. */
export function describeListedConnection(row: ConnectionRow, platformId: string, flowIds: string[]): object {
  return { ...describeConnection(row, platformId), owner: describeOwner(row, platformId), flowIds };
}

function describeOwner({ owner_id, owner }: ConnectionRow, platformId: string): object | null {
  return (
    owner && {
      id: owner_id,
      email: owner.email,
      firstName: owner.first_name,
      status: 'ACTIVE',
      externalId: owner.external_id,
      platformId,
      platformRole: owner.platform_role,
      lastName: owner.last_name,
      created: new Date(owner.created).toISOString(),
      updated: new Date(owner.updated).toISOString(),
    }
  );
}
