import { PGlite } from '@electric-sql/pglite';
import { newId } from './ids.ts';
import { schemaSteps } from './schema.ts';

export type Database = Pick<PGlite, 'query' | 'transaction' | 'close'>;

/** Opens the embedded Postgres, in a folder or in memory, and gives it its tables and its one platform. */
export async function openDatabase(path: string): Promise<{ database: Database; platform: Platform }> {
  const database = await PGlite.create(path);
  await bringUpToDate(database);
  await database.query('insert into platform (id) select $1 where not exists (select 1 from platform)', [newId()]);
  const { rows } = await database.query<Platform>('select id, created from platform');
  const platform = rows[0];
  if (!platform) throw new Error('The demo database has no platform.');
  return { database, platform };
}

export type Platform = { id: string; created: Date };

async function bringUpToDate(database: PGlite): Promise<void> {
  await database.exec('create table if not exists schema_step (number integer primary key)');
  const { rows } = await database.query<{ done: number }>('select count(*)::int as done from schema_step');
  for (const [number, step] of schemaSteps.entries()) {
    if (number < (rows[0]?.done ?? 0)) continue;
    await database.transaction(async (transaction) => {
      await transaction.exec(step);
      await transaction.query('insert into schema_step (number) values ($1)', [number]);
    });
  }
}
