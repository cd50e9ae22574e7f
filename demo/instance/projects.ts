import type { Database } from './database.ts';
import { newId } from './ids.ts';
import { type Page, type PageRequest, seek, seekParameters, toPage } from './page.ts';

export type ProjectRow = {
  sequence: number;
  id: string;
  created: Date;
  updated: Date;
  external_id: string | null;
  display_name: string;
  users: number;
  flows: number;
};

type ProjectFilter = { displayName?: string | undefined; externalId?: string | undefined };

/** The customers of the platform, one project each. */
export type Projects = {
  /** Finds the project or makes it; with a name, it is called that from now on. */
  put(project: { externalId: string; displayName?: string }): Promise<string>;
  /** All that this user is in; an admin is in every one. */
  list(userId: string, filter: ProjectFilter, page: PageRequest): Promise<Page<ProjectRow>>;
  /** The first of these ids that no project has. */
  findMissing(ids: string[]): Promise<string | undefined>;
};

export function createProjects(database: Database): Projects {
  return {
    async put({ externalId, displayName }) {
      const { rows } = await database.query<{ id: string }>(
        `insert into project (id, external_id, display_name, created, updated) values ($1, $2, coalesce($3, $2), $4, $4)
         on conflict (external_id) do update set display_name = coalesce($3, project.display_name) returning id`,
        [newId(), externalId, displayName ?? null, new Date().toISOString()],
      );
      return rows[0]?.id ?? '';
    },

    async list(userId, { displayName, externalId }, page) {
      const { rows } = await database.query<ProjectRow>(
        `select p.sequence::float8 as sequence, p.id, p.created, p.updated, p.external_id, p.display_name,
           (select count(*)::int from project_member m where m.project_id = p.id) as users,
           (select count(*)::int from flow f where f.project_id = p.id) as flows
         from project p
         where (exists (select 1 from project_member m where m.project_id = p.id and m.user_id = $4)
             or exists (select 1 from app_user u where u.id = $4 and u.platform_role = 'ADMIN'))
           and ($5::text is null or position(lower($5) in lower(p.display_name)) > 0)
           and ($6::text is null or p.external_id = $6)
           ${seek('p', page)}`,
        [...seekParameters(page), userId, displayName ?? null, externalId ?? null],
      );
      return toPage(rows, page);
    },

    async findMissing(ids) {
      const { rows } = await database.query<{ id: string }>('select id from project where id = any($1)', [ids]);
      return ids.find((id) => !rows.some((row) => row.id === id));
    },
  };
}
