import type { Database } from '../instance/database.ts';
import { decryptValue, encryptValue } from '../instance/encryption.ts';
import { type ConnectionRow, selectConnections } from './connection-row.ts';

/** What is secret of a connection: what was typed, and what the app gave for it. */
export type ConnectionValue = {
  parameters: { [name: string]: unknown };
  /** Scopes to ask for; which of them were granted is no secret, and stands beside. */
  requested: string[];
  data: { [name: string]: unknown };
};

/** What an app has told about whoever was connected. */
export type Account = {
  uid: string | null;
  metadata: { type: string; value: string } | null;
  expire: Date | null;
};

export type NewConnection = Account & {
  teamId: number;
  name: string;
  definition: string;
  scopes: string[];
  value: ConnectionValue;
};

export type Connections = ReturnType<typeof createConnections>;

export function createConnections(database: Database, encryptionKey: Uint8Array) {
  const contextOf = (id: number) => `make/connection/${id}`;

  const find = async (id: number): Promise<ConnectionRow | undefined> => {
    const { rows } = await database.query<ConnectionRow>(`${selectConnections} where c.id = $1`, [id]);
    return rows[0];
  };

  const writeAccount = async (id: number, account: Account, scopes: string[]): Promise<void> => {
    await database.query('update make_connection set expire = $2, metadata = $3, uid = $4, scopes = $5 where id = $1', [
      id,
      account.expire?.toISOString() ?? null,
      account.metadata,
      account.uid,
      scopes,
    ]);
  };

  return {
    find,
    writeAccount,

    async list(teamId: number, types: string[] | undefined): Promise<ConnectionRow[]> {
      const { rows } = await database.query<ConnectionRow>(
        `${selectConnections} where c.team_id = $1 and ($2::text[] is null or c.definition = any($2)) order by c.name, c.id`,
        [teamId, types ?? null],
      );
      return rows;
    },

    async create(connection: NewConnection): Promise<ConnectionRow> {
      const next = await database.query<{ id: number }>(`select nextval('make_connection_id')::int as id`);
      const id = next.rows[0]?.id ?? 0;
      await database.query(
        `insert into make_connection (id, team_id, name, definition, expire, metadata, uid, scopes, value)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          id,
          connection.teamId,
          connection.name,
          connection.definition,
          connection.expire?.toISOString() ?? null,
          connection.metadata,
          connection.uid,
          connection.scopes,
          encryptValue(encryptionKey, connection.value, contextOf(id)),
        ],
      );
      const created = await find(id);
      if (!created) throw new Error('The connection was not stored.');
      return created;
    },

    async readValue(id: number): Promise<ConnectionValue> {
      const { rows } = await database.query<{ value: Uint8Array }>('select value from make_connection where id = $1', [
        id,
      ]);
      if (!rows[0]) throw new Error(`There is no connection ${id}.`);
      return decryptValue(encryptionKey, rows[0].value, contextOf(id)) as ConnectionValue;
    },

    async writeValue(id: number, value: ConnectionValue): Promise<void> {
      await database.query('update make_connection set value = $2 where id = $1', [
        id,
        encryptValue(encryptionKey, value, contextOf(id)),
      ]);
    },

    async rename(id: number, name: string): Promise<void> {
      await database.query('update make_connection set name = $2 where id = $1', [id, name]);
    },

    async remove(id: number): Promise<void> {
      await database.query('delete from make_connection where id = $1', [id]);
    },
  };
}
