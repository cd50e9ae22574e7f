import type { CheckedDraft } from './connection-draft.ts';
import { type ConnectionRow, findConnection } from './connection-row.ts';
import type { Database } from './database.ts';
import { sealValue } from './sealed-value.ts';

/** A connection as it is to be stored, for one project or for many. */
type NewConnection = CheckedDraft & {
  id: string;
  scope: ConnectionRow['scope'];
  ownerId: string;
  externalId: string;
  projectIds: string[];
  preSelect?: boolean;
  metadata?: unknown;
};

/** What a second save has in common with the first. */
const sameConnection = {
  PROJECT: `((project_ids[1]), external_id) where scope = 'PROJECT'`,
  PLATFORM: '(id)',
};

/** Makes the connection or, where it is there already, replaces all but its id, time of creation and metadata. */
export async function saveConnection(
  database: Pick<Database, 'query'>,
  encryptionKey: Uint8Array,
  connection: NewConnection,
): Promise<ConnectionRow> {
  const { id, scope, ownerId, externalId, projectIds, preSelect = false, metadata = null, ...draft } = connection;
  const { rows } = await database.query<{ id: string }>(
    `insert into app_connection (id, scope, created, updated, external_id, display_name, type, status, piece_name,
       piece_version, owner_id, project_ids, pre_select, metadata, value)
     values ($1, $2, $3, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     on conflict ${sameConnection[scope]} do update set
       updated = excluded.updated, display_name = excluded.display_name, type = excluded.type,
       status = excluded.status, piece_name = excluded.piece_name, piece_version = excluded.piece_version,
       owner_id = excluded.owner_id, project_ids = excluded.project_ids, pre_select = excluded.pre_select,
       metadata = coalesce(excluded.metadata, app_connection.metadata), value = excluded.value
     returning id`,
    [
      id,
      scope,
      new Date().toISOString(),
      externalId,
      draft.displayName,
      draft.type,
      draft.status,
      draft.pieceName,
      draft.pieceVersion,
      ownerId,
      projectIds,
      preSelect,
      metadata,
      sealValue(encryptionKey, { id, scope, projectIds, externalId }, draft.value),
    ],
  );
  const saved = rows[0] && (await findConnection(database, rows[0].id));
  if (!saved) throw new Error('The saved connection is gone.');
  return saved;
}
