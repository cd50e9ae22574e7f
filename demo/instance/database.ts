import { PGlite } from '@electric-sql/pglite';
import { newId } from './ids.ts';
import { schemaSteps } from './schema.ts';

export type Database = Pick<PGlite, 'query' | 'transaction' | 'close'>;

/** Opens the embedded Postgres, in a folder or in memory, and gives it its tables and its one platform. */
export async function openDatabase(path: string): Promise<{ database: Database; platform: Platform }> {
  const database = await PGlite.create(path);
  await bringUpToDate(database, schemaSteps, 'schema_step');
  await database.query('insert into platform (id) select $1 where not exists (select 1 from platform)', [newId()]);
  const { rows } = await database.query<Platform>('select id, created from platform');
  const platform = rows[0];
  if (!platform) throw new Error('The demo database has no platform.');
  return { database, platform };
}

export type Platform = { id: string; created: Date };

/** Applies the steps that the table `done` does not know yet. */
export async function bringUpToDate(database: Database, steps: string[], done: 'schema_step' | 'make_schema_step') {
  await database.query(`create table if not exists ${done} (number integer primary key)`);
  const { rows } = await database.query<{ count: number }>(`select count(*)::int as count from ${done}`);
  for (const [number, step] of steps.entries()) {
    if (number < (rows[0]?.count ?? 0)) continue;
    await database.transaction(async (transaction) => {
      await transaction.exec(step);
      await transaction.query(`insert into ${done} (number) values ($1)`, [number]);
    });
  }
}
