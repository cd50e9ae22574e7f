import type { ConnectionRow } from './connection-row.ts';
import type { Database } from './database.ts';
import { newId } from './ids.ts';

/** Automations that somebody has built. They refer to a connection by its external id. */
export type Flows = {
  /** Ids of the flows that use each of these connections; only those of one project, if one is given. */
  using(connections: ConnectionRow[], projectId?: string): Promise<(connection: ConnectionRow) => string[]>;
  /** Lets the project's flows use another connection, and removes the one that they used. */
  replace(change: { projectId: string; source: ConnectionRow; target: ConnectionRow }): Promise<void>;
  /** Builds some flows with a connection, if it is the first of its app in its project. */
  buildFirst(connection: ConnectionRow): Promise<void>;
};

type FlowUse = { id: string; project_id: string; name: string };

export function createFlows(database: Database): Flows {
  return {
    async using(connections, projectId) {
      const { rows } = await database.query<FlowUse>(
        `select f.id, f.project_id, used.name from flow f, unnest(f.connections) as used (name)
         where f.project_id = any($1) and used.name = any($2) order by f.id`,
        [
          projectId === undefined ? [...new Set(connections.flatMap(({ project_ids }) => project_ids))] : [projectId],
          connections.map(({ external_id }) => external_id),
        ],
      );
      const byName = new Map<string, FlowUse[]>();
      for (const row of rows) byName.set(row.name, [...(byName.get(row.name) ?? []), row]);
      return ({ external_id, project_ids }) =>
        (byName.get(external_id) ?? [])
          .filter(({ project_id }) => project_ids.includes(project_id))
          .map(({ id }) => id);
    },

    async replace({ projectId, source, target }) {
      // One statement: there is no moment in which the one is gone and the other not yet in its place.
      await database.query(
        `with gone as (delete from app_connection where id = $4 and scope = 'PROJECT')
         update flow set connections = array_replace(connections, $2, $3)
         where project_id = $1 and connections @> array[$2]`,
        [projectId, source.external_id, target.external_id, source.id],
      );
    },

    async buildFirst({ external_id, piece_name, project_ids }) {
      const { rows } = await database.query<{ number: number }>(
        `select count(*)::int as number from app_connection
         where project_ids @> $1 and piece_name = $2 and not made_in_bulk`,
        [project_ids, piece_name],
      );
      if (rows[0]?.number !== 1) return;
      await database.query(
        `insert into flow (id, project_id, display_name, connections)
         select id, $2, name, array[$3]
         from unnest($1::text[], array['Tell the team', 'Copy new entries']) as built (id, name)
         where not exists (select 1 from flow where project_id = $2 and connections @> array[$3])`,
        [[newId(), newId()], project_ids[0], external_id],
      );
    },
  };
}
