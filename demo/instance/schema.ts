/**
 * What has become of the tables, one step after the other. Each is applied once; data from an older demo goes
 * through those that it has not seen yet, so a step that was published stays as it is.
 */
export const schemaSteps = [
  `
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
  `,
  // Connections for many projects, an admin, the flows that use connections, and indexes for long lists.
  // Times are whole milliseconds everywhere: that is all a Date holds, and cursors are made of them.
  `
  alter table platform add column global_connections boolean not null default true;

  alter table project
    add column sequence bigint generated always as identity,
    add column created timestamptz not null default date_trunc('milliseconds', now()),
    add column updated timestamptz not null default date_trunc('milliseconds', now()),
    add column display_name text;
  update project set display_name = external_id;
  alter table project alter column display_name set not null;

  alter table app_user
    alter column external_id drop not null,
    add column platform_role text not null default 'MEMBER';

  alter table app_connection
    add column scope text not null default 'PROJECT',
    add column project_ids text[],
    add column pre_select boolean not null default false,
    add column made_in_bulk boolean not null default false,
    alter column owner_id drop not null;
  update app_connection set project_ids = array[project_id];
  alter table app_connection alter column project_ids set not null, drop column project_id;
  create unique index app_connection_of_project on app_connection ((project_ids[1]), external_id)
    where scope = 'PROJECT';
  create index app_connection_by_creation on app_connection (created, sequence);
  create index app_connection_by_piece on app_connection (piece_name, created, sequence);
  create index app_connection_by_projects on app_connection using gin (project_ids);

  create table flow (
    id text primary key,
    project_id text not null references project,
    display_name text not null,
    connections text[] not null,
    made_in_bulk boolean not null default false
  );
  create index flow_by_project on flow (project_id);
  `,
];
