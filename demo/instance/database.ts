import { PGlite } from '@electric-sql/pglite';
import { newId } from './ids.ts';

export type Database = Pick<PGlite, 'query' | 'close'>;

const schema = `
  create table if not exists platform (
    id text primary key,
    created timestamptz not null default now()
  );
  create table if not exists signing_key (
    id text primary key,
    public_key text not null
  );
  create table if not exists project (
    id text primary key,
    external_id text not null unique
  );
  create table if not exists app_user (
    id text primary key,
    external_id text not null unique,
    first_name text not null,
    last_name text not null,
    email text not null,
    created timestamptz not null,
    updated timestamptz not null
  );
  create table if not exists project_member (
    project_id text not null references project,
    user_id text not null references app_user,
    role text not null,
    primary key (project_id, user_id)
  );
  create table if not exists oauth_app (
    id text primary key,
    created timestamptz not null,
    updated timestamptz not null,
    piece_name text not null unique,
    client_id text not null,
    client_secret bytea not null
  );
  create table if not exists app_connection (
    sequence bigint generated always as identity primary key,
    id text not null unique,
    created timestamptz not null,
    updated timestamptz not null,
    external_id text not null,
    display_name text not null,
    type text not null,
    status text not null,
    piece_name text not null,
    piece_version text not null,
    owner_id text not null references app_user,
    project_id text not null references project,
    metadata jsonb,
    value bytea not null,
    unique (project_id, external_id)
  );
`;

/** Opens the embedded Postgres, in a folder or in memory, and gives it its tables and its one platform. */
export async function openDatabase(path: string): Promise<{ database: Database; platform: Platform }> {
  const database = await PGlite.create(path);
  await database.exec(schema);
  await database.query('insert into platform (id) select $1 where not exists (select 1 from platform)', [newId()]);
  const { rows } = await database.query<Platform>('select id, created from platform');
  const platform = rows[0];
  if (!platform) throw new Error('The demo database has no platform.');
  return { database, platform };
}

export type Platform = { id: string; created: Date };
