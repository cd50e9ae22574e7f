/** Make's tables, in the same database as the instance's. A step that was published stays as it is. */
export const makeSchemaSteps = [
  `
  create table make_definition (
    name text primary key,
    app text not null,
    number integer not null,
    label text not null,
    type text not null,
    theme text not null,
    alias_to text references make_definition,
    connected_system text,
    common bytea not null,
    unique (app, number)
  );
  create table make_section (
    definition text not null references make_definition on delete cascade,
    name text not null,
    content text not null,
    changes integer not null default 0,
    primary key (definition, name)
  );
  create sequence make_connection_id start 90217;
  create table make_connection (
    id integer primary key,
    team_id integer not null,
    name text not null,
    definition text not null references make_definition,
    expire timestamptz,
    metadata jsonb,
    uid text,
    scopes text[] not null,
    value bytea not null
  );
  create index make_connection_by_team on make_connection (team_id, name);
  create table make_usage (
    connection_id integer not null references make_connection on delete cascade,
    kind text not null,
    name text not null,
    primary key (connection_id, kind, name)
  );
  create table make_authorization (
    handle text primary key,
    connection_id integer not null references make_connection on delete cascade,
    url text not null,
    expires timestamptz not null,
    memory bytea not null
  );
  `,
];
