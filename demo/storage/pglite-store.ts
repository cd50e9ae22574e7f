import { PGlite } from '@electric-sql/pglite';
import type { DocumentStore } from './document-store.ts';
import { createMemoryStore, type StoredDocument, type Writes } from './memory-store.ts';

/**
 * A store whose documents are in an embedded Postgres in this folder. One process owns the folder, so all are read
 * once, when it opens; each transaction of the store is one of Postgres.
 */
export async function openPgliteStore(folder: string): Promise<DocumentStore> {
  const database = await PGlite.create(folder);
  await database.exec(`
    create table if not exists document (
      position bigint generated always as identity,
      collection text not null,
      id text not null,
      data jsonb not null,
      primary key (collection, id)
    )`);
  const { rows } = await database.query<StoredDocument>(
    'select collection, data as document from document order by position',
  );
  return createMemoryStore({
    documents: rows,
    persist: (writes) => persist(database, writes),
    close: () => database.close(),
  });
}

async function persist(database: PGlite, writes: Writes): Promise<void> {
  const all = [...writes].flatMap(([collection, changed]) =>
    [...changed].map(([id, data]) => ({ collection, id, data })),
  );
  // One parameter for any number of documents.
  const written = JSON.stringify(all.filter(({ data }) => data));
  const deleted = JSON.stringify(all.filter(({ data }) => !data));
  // One statement is a transaction by itself.
  await database.query(
    `with gone as (
       delete from document d using jsonb_to_recordset($1::jsonb) as gone (collection text, id text)
       where d.collection = gone.collection and d.id = gone.id
     )
     insert into document (collection, id, data)
     select collection, id, data from jsonb_to_recordset($2::jsonb) as written (collection text, id text, data jsonb)
     on conflict (collection, id) do update set data = excluded.data`,
    [deleted, written],
  );
}
