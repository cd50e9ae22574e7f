import type { CheckedDraft } from './connection-draft.ts';
import { type ConnectionRow, selectConnections } from './connection-row.ts';
import type { Database } from './database.ts';
import { newId } from './ids.ts';
import { type Page, type PageRequest, seek, seekParameters, toPage } from './page.ts';
import { openValue, type SealedRow, sealedColumns, sealValue } from './sealed-value.ts';

type NewConnection = CheckedDraft & { projectId: string; ownerId: string; externalId: string; metadata?: unknown };

type ConnectionFilter = {
  /** Without it: all of the platform's. */
  projectId?: string | undefined;
  scope?: string | undefined;
  pieceName?: string | undefined;
  displayName?: string | undefined;
  status?: string[] | undefined;
};

export type Connections = {
  /** One connection per project and external id: a second save replaces all but id, time of creation and metadata. */
  upsert(connection: NewConnection): Promise<ConnectionRow>;
  list(filter: ConnectionFilter, page: PageRequest): Promise<Page<ConnectionRow>>;
  find(id: string): Promise<ConnectionRow | undefined>;
  /** Everybody who has connected something in this project. */
  owners(projectId: string): Promise<{ firstName: string; lastName: string; email: string }[]>;
  /** What is stored, in the clear: for whoever uses the connection. */
  readValue(id: string): Promise<unknown>;
  rename(id: string, displayName: string, metadata: unknown): Promise<void>;
  /** Leaves those of the platform alone. */
  remove(id: string): Promise<void>;
  /** Throws when the key is not the one that the stored values were encrypted with. */
  checkKey(): Promise<void>;
};

export function createConnections(database: Database, encryptionKey: Uint8Array): Connections {
  const find: Connections['find'] = async (id) => {
    const { rows } = await database.query<ConnectionRow>(`${selectConnections} where c.id = $1`, [id]);
    return rows[0];
  };

  return {
    find,

    async upsert({ projectId, ownerId, externalId, metadata, ...draft }) {
      const [newestId, projectIds] = [newId(), [projectId]];
      const { rows } = await database.query<{ id: string }>(
        `insert into app_connection (id, created, updated, external_id, display_name, type, status, piece_name,
           piece_version, owner_id, project_ids, metadata, value)
         values ($1, $2, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
         on conflict ((project_ids[1]), external_id) where scope = 'PROJECT' do update set
           updated = excluded.updated, display_name = excluded.display_name, type = excluded.type,
           status = excluded.status, piece_name = excluded.piece_name, piece_version = excluded.piece_version,
           owner_id = excluded.owner_id, value = excluded.value,
           metadata = coalesce(excluded.metadata, app_connection.metadata)
         returning id`,
        [
          newestId,
          new Date().toISOString(),
          externalId,
          draft.displayName,
          draft.type,
          draft.status,
          draft.pieceName,
          draft.pieceVersion,
          ownerId,
          projectIds,
          metadata ?? null,
          sealValue(encryptionKey, { id: newestId, scope: 'PROJECT', projectIds, externalId }, draft.value),
        ],
      );
      const saved = rows[0] && (await find(rows[0].id));
      if (!saved) throw new Error('The saved connection is gone.');
      return saved;
    },

    async list({ projectId, scope, pieceName, displayName, status }, page) {
      const { rows } = await database.query<ConnectionRow>(
        `${selectConnections}
         where ($4::text is null or c.project_ids @> array[$4])
           and ($5::text is null or c.scope = $5)
           and ($6::text is null or c.piece_name = $6)
           and ($7::text is null or position(lower($7) in lower(c.display_name)) > 0)
           and ($8::text[] is null or c.status = any($8))
           ${seek('c', page)}`,
        [
          ...seekParameters(page),
          projectId ?? null,
          scope ?? null,
          pieceName ?? null,
          displayName ?? null,
          status ?? null,
        ],
      );
      return toPage(rows, page);
    },

    async owners(projectId) {
      const { rows } = await database.query<{ firstName: string; lastName: string; email: string }>(
        `select first_name as "firstName", last_name as "lastName", email from app_user where id in
           (select owner_id from app_connection where project_ids @> array[$1])
         order by first_name, last_name, email`,
        [projectId],
      );
      return rows;
    },

    async readValue(id) {
      const { rows } = await database.query<SealedRow>(`select ${sealedColumns} from app_connection where id = $1`, [
        id,
      ]);
      return rows[0] && openValue(encryptionKey, rows[0]);
    },

    async rename(id, displayName, metadata) {
      await database.query(
        'update app_connection set display_name = $2, updated = $3, metadata = coalesce($4, metadata) where id = $1',
        [id, displayName, new Date().toISOString(), metadata ?? null],
      );
    },

    async remove(id) {
      await database.query(`delete from app_connection where id = $1 and scope = 'PROJECT'`, [id]);
    },

    async checkKey() {
      const { rows } = await database.query<SealedRow>(
        `select ${sealedColumns} from app_connection order by sequence desc limit 1`,
      );
      if (rows[0]) openValue(encryptionKey, rows[0]);
    },
  };
}
