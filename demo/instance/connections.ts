import { type ConnectionPage, toPage } from './connection-page.ts';
import { type ConnectionRow, connectionColumns } from './connection-row.ts';
import type { Database } from './database.ts';
import { decryptValue, encryptValue } from './encryption.ts';
import { newId } from './ids.ts';
import { readCursor } from './page-cursor.ts';

type NewConnection = {
  projectId: string;
  ownerId: string;
  externalId: string;
  displayName: string;
  type: string;
  status: 'ACTIVE' | 'MISSING';
  pieceName: string;
  pieceVersion: string;
  metadata?: unknown;
  value: unknown;
};

type ConnectionFilter = {
  projectId: string;
  pieceName?: string | undefined;
  displayName?: string | undefined;
  status?: string[] | undefined;
};

type EncryptedRow = { project_id: string; external_id: string; value: Uint8Array };

export type Connections = {
  /** One connection per project and external id: a second save replaces all but id, time of creation and metadata. */
  upsert(connection: NewConnection): Promise<ConnectionRow>;
  list(filter: ConnectionFilter, page: { cursor?: string | undefined; limit: number }): Promise<ConnectionPage>;
  find(id: string): Promise<ConnectionRow | undefined>;
  /** What is stored, in the clear: for whoever uses the connection. */
  readValue(id: string): Promise<unknown>;
  rename(id: string, displayName: string, metadata: unknown): Promise<void>;
  remove(id: string): Promise<void>;
  /** Throws when the key is not the one that the stored values were encrypted with. */
  checkKey(): Promise<void>;
};

export function createConnections(database: Database, encryptionKey: Uint8Array): Connections {
  const find: Connections['find'] = async (id) => {
    const { rows } = await database.query<ConnectionRow>(
      `select ${connectionColumns} from app_connection c join app_user u on u.id = c.owner_id where c.id = $1`,
      [id],
    );
    return rows[0];
  };

  const decrypt = ({ project_id, external_id, value }: EncryptedRow) =>
    decryptValue(encryptionKey, value, context(project_id, external_id));

  return {
    find,

    async upsert(connection) {
      const { rows } = await database.query<{ id: string }>(
        `insert into app_connection (id, created, updated, external_id, display_name, type, status, piece_name,
           piece_version, owner_id, project_id, metadata, value)
         values ($1, $2, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
         on conflict (project_id, external_id) do update set
           updated = excluded.updated, display_name = excluded.display_name, type = excluded.type,
           status = excluded.status, piece_name = excluded.piece_name, piece_version = excluded.piece_version,
           owner_id = excluded.owner_id, value = excluded.value,
           metadata = coalesce(excluded.metadata, app_connection.metadata)
         returning id`,
        [
          newId(),
          new Date().toISOString(),
          connection.externalId,
          connection.displayName,
          connection.type,
          connection.status,
          connection.pieceName,
          connection.pieceVersion,
          connection.ownerId,
          connection.projectId,
          connection.metadata ?? null,
          encryptValue(encryptionKey, connection.value, context(connection.projectId, connection.externalId)),
        ],
      );
      const saved = rows[0] && (await find(rows[0].id));
      if (!saved) throw new Error('The saved connection is gone.');
      return saved;
    },

    async list(filter, { cursor: cursorText, limit }) {
      const cursor = cursorText === undefined ? undefined : readCursor(cursorText);
      const backwards = cursor?.direction === 'previous';
      const { rows } = await database.query<ConnectionRow>(
        `select ${connectionColumns} from app_connection c join app_user u on u.id = c.owner_id
         where c.project_id = $1
           and ($2::text is null or c.piece_name = $2)
           and ($3::text is null or position(lower($3) in lower(c.display_name)) > 0)
           and ($4::text[] is null or c.status = any($4))
           and ($5::bigint is null or c.sequence ${backwards ? '<' : '>'} $5)
         order by c.sequence ${backwards ? 'desc' : 'asc'} limit $6`,
        [
          filter.projectId,
          filter.pieceName ?? null,
          filter.displayName ?? null,
          filter.status ?? null,
          cursor?.sequence ?? null,
          limit + 1,
        ],
      );
      return toPage(rows, limit, cursor);
    },

    async readValue(id) {
      const { rows } = await database.query<EncryptedRow>(
        'select project_id, external_id, value from app_connection where id = $1',
        [id],
      );
      return rows[0] && decrypt(rows[0]);
    },

    async rename(id, displayName, metadata) {
      await database.query(
        'update app_connection set display_name = $2, updated = $3, metadata = coalesce($4, metadata) where id = $1',
        [id, displayName, new Date().toISOString(), metadata ?? null],
      );
    },

    async remove(id) {
      await database.query('delete from app_connection where id = $1', [id]);
    },

    async checkKey() {
      const { rows } = await database.query<EncryptedRow>(
        'select project_id, external_id, value from app_connection order by sequence desc limit 1',
      );
      if (rows[0]) decrypt(rows[0]);
    },
  };
}

function context(projectId: string, externalId: string): string {
  return `${projectId}/${externalId}`;
}
