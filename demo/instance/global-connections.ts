import type { CheckedDraft } from './connection-draft.ts';
import { type ConnectionRow, selectConnections } from './connection-row.ts';
import type { Database } from './database.ts';
import { newId } from './ids.ts';
import { sealValue } from './sealed-value.ts';

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
  const find = async (id: string) => {
    const { rows } = await database.query<ConnectionRow>(
      `${selectConnections} where c.id = $1 and c.scope = 'PLATFORM'`,
      [id],
    );
    return rows[0];
  };

  return {
    async upsert({ ownerId, externalId, projectIds, preSelect, ...draft }) {
      const id = await database.transaction(async (transaction) => {
        const { rows } = await transaction.query<{ id: string }>(
          `select id from app_connection
           where scope = 'PLATFORM' and external_id = $1 and project_ids @> $2::text[]
           order by created, sequence limit 1`,
          [externalId, projectIds],
        );
        const savedId = rows[0]?.id ?? newId();
        await transaction.query(
          `insert into app_connection (id, scope, created, updated, external_id, display_name, type, status,
             piece_name, piece_version, owner_id, project_ids, pre_select, value)
           values ($1, 'PLATFORM', $2, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
           on conflict (id) do update set
             updated = excluded.updated, display_name = excluded.display_name, type = excluded.type,
             status = excluded.status, piece_name = excluded.piece_name, piece_version = excluded.piece_version,
             owner_id = excluded.owner_id, project_ids = excluded.project_ids, pre_select = excluded.pre_select,
             value = excluded.value`,
          [
            savedId,
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
            sealValue(encryptionKey, { id: savedId, scope: 'PLATFORM', projectIds, externalId }, draft.value),
          ],
        );
        return savedId;
      });
      const saved = await find(id);
      if (!saved) throw new Error('The saved connection is gone.');
      return saved;
    },

    async update(id, { displayName, projectIds, preSelect }) {
      await database.query(
        `update app_connection set display_name = $2, updated = $3,
           project_ids = coalesce($4, project_ids), pre_select = coalesce($5, pre_select)
         where id = $1 and scope = 'PLATFORM'`,
        [id, displayName, new Date().toISOString(), projectIds ?? null, preSelect ?? null],
      );
      return find(id);
    },

    async remove(id) {
      const { affectedRows } = await database.query(`delete from app_connection where id = $1 and scope = 'PLATFORM'`, [
        id,
      ]);
      return affectedRows === 1;
    },
  };
}
