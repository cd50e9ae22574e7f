import type { Database } from '../database.ts';
import { newId } from '../ids.ts';
import { sealValue } from '../sealed-value.ts';
import { bulkName, inventConnection, type Surroundings } from './invented-connection.ts';
import { flowNames, fraction, pick } from './invented-names.ts';

/** Connections by the thousand, to see how a long list behaves. Their credentials are none. */
export type BulkConnections = {
  /** What was made before is removed first. Gives how many there are now. */
  make(count: number, surroundings: Surroundings): Promise<number>;
  remove(): Promise<void>;
  count(): Promise<number>;
};

const chunk = 1000;
/** Every fifth connection has flows that use it. */
const shareWithFlows = 1 / 5;

export function createBulkConnections(database: Database, encryptionKey: Uint8Array): BulkConnections {
  const invent = (number: number, surroundings: Surroundings) => {
    const row = inventConnection(number, surroundings);
    const { id, scope, project_ids: projectIds, external_id: externalId, type } = row;
    const value = sealValue(encryptionKey, { id, scope, projectIds, externalId }, { type });
    return { ...row, value: Buffer.from(value).toString('base64') };
  };

  const bulk: BulkConnections = {
    async make(count, surroundings) {
      await bulk.remove();
      for (let first = 1; first <= count; first += chunk) {
        const numbers = Array.from({ length: Math.min(chunk, count - first + 1) }, (_, place) => first + place);
        await database.query(insertConnections, [
          JSON.stringify(numbers.map((number) => invent(number, surroundings))),
        ]);
        await database.query(insertFlows, [JSON.stringify(numbers.flatMap(inventFlows)), surroundings.projectId]);
      }
      // Nothing does that by itself here, and without it the plans of queries are those for an empty table.
      await database.query('analyze');
      return bulk.count();
    },

    async remove() {
      await database.query('delete from flow where made_in_bulk');
      await database.query('delete from app_connection where made_in_bulk');
    },

    async count() {
      const { rows } = await database.query<{ count: number }>(
        'select count(*)::int as count from app_connection where made_in_bulk',
      );
      return rows[0]?.count ?? 0;
    },
  };
  return bulk;
}

function inventFlows(number: number) {
  if (fraction(number, 10) >= shareWithFlows) return [];
  const flow = () => ({ id: newId(), display_name: pick(flowNames, number, 11), connections: [bulkName(number)] });
  return Array.from({ length: pick([1, 1, 2, 3], number, 12) }, flow);
}

// One parameter however many rows: there may be 65,535 of them at most in a statement.
const insertConnections = `
  insert into app_connection (id, created, updated, external_id, display_name, type, status, piece_name, piece_version,
    scope, project_ids, owner_id, value, made_in_bulk)
  select id, created, updated, external_id, display_name, type, status, piece_name, piece_version,
    scope, project_ids, owner_id, decode(value, 'base64'), true
  from jsonb_to_recordset($1::jsonb) as made (id text, created timestamptz, updated timestamptz, external_id text,
    display_name text, type text, status text, piece_name text, piece_version text, scope text, project_ids text[],
    owner_id text, value text)
  on conflict do nothing`;

const insertFlows = `
  insert into flow (id, project_id, display_name, connections, made_in_bulk)
  select id, $2, display_name, connections, true
  from jsonb_to_recordset($1::jsonb) as made (id text, display_name text, connections text[])`;
