import type { CheckedDraft } from './connection-draft.ts';
import { type ConnectionRow, findConnection } from './connection-row.ts';
import type { Database } from './database.ts';
import { newId } from './ids.ts';
import { saveConnection } from './save-connection.ts';

type NewGlobalConnection = CheckedDraft & {
  ownerId: string;
  externalId: string;
  projectIds: string[];
  preSelect: boolean;
};

type Change = { displayName: string; projectIds?: string[] | undefined; preSelect?: boolean | undefined };

/** Connections of the whole platform, which projects share. */
export type GlobalConnections = {
  /** Replaces the connection of that external id which has all of these projects, or makes another one. */
  upsert(connection: NewGlobalConnection): Promise<ConnectionRow>;
  /** These are undefined, or false, when there is no such connection on the platform. */
  update(id: string, change: Change): Promise<ConnectionRow | undefined>;
  remove(id: string): Promise<boolean>;
};

export function createGlobalConnections(database: Database, encryptionKey: Uint8Array): GlobalConnections {
  return {
    upsert: (connection) =>
      database.transaction(async (transaction) => {
        const { externalId, projectIds } = connection;
        const { rows } = await transaction.query<{ id: string }>(
          `select id from app_connection
           where scope = 'PLATFORM' and external_id = $1 and project_ids @> $2::text[]
           order by created, sequence limit 1`,
          [externalId, projectIds],
        );
        const id = rows[0]?.id ?? newId();
        return saveConnection(transaction, encryptionKey, { ...connection, id, scope: 'PLATFORM' });
      }),

    async update(id, { displayName, projectIds, preSelect }) {
      await database.query(
        `update app_connection set display_name = $2, updated = $3,
           project_ids = coalesce($4, project_ids), pre_select = coalesce($5, pre_select)
         where id = $1 and scope = 'PLATFORM'`,
        [id, displayName, new Date().toISOString(), projectIds ?? null, preSelect ?? null],
      );
      const found = await findConnection(database, id);
      return found?.scope === 'PLATFORM' ? found : undefined;
    },

    async remove(id) {
      const { affectedRows } = await database.query(`delete from app_connection where id = $1 and scope = 'PLATFORM'`, [
        id,
      ]);
      return affectedRows === 1;
    },
  };
}
