import type { CheckedDraft } from './connection-draft.ts';
import { type ConnectionRow, findConnection, selectConnections } from './connection-row.ts';
import type { Database } from './database.ts';
import { newId } from './ids.ts';
import { type Page, type PageRequest, seek, seekParameters, toPage } from './page.ts';
import { saveConnection } from './save-connection.ts';
import { openValue, type SealedRow, sealedColumns } from './sealed-value.ts';

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
  return {
    find: (id) => findConnection(database, id),

    upsert: ({ projectId, ...connection }) =>
      saveConnection(database, encryptionKey, {
        ...connection,
        id: newId(),
        scope: 'PROJECT',
        projectIds: [projectId],
      }),

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
