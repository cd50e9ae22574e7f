import { createHash } from 'node:crypto';
import type { Database } from './database.ts';
import type { EmbedClaims } from './embed-token.ts';
import { newId } from './ids.ts';
import { findRole, type Role } from './roles.ts';

type Account = { userId: string; projectId: string; email: string };

/** Users, projects and who may do what in which. */
export type Accounts = {
  /** Finds or makes the project and the user, and sets the user's role in the project. */
  enter(claims: EmbedClaims): Promise<Account>;
  projectExists(projectId: string): Promise<boolean>;
  roleIn(projectId: string, userId: string): Promise<Role | undefined>;
};

export function createAccounts(database: Database): Accounts {
  return {
    async enter(claims) {
      const project = await database.query<{ id: string }>(
        `insert into project (id, external_id) values ($1, $2)
         on conflict (external_id) do update set external_id = excluded.external_id returning id`,
        [newId(), claims.externalProjectId],
      );
      const now = new Date().toISOString();
      const user = await database.query<{ id: string; email: string }>(
        `insert into app_user (id, external_id, first_name, last_name, email, created, updated)
         values ($1, $2, $3, $4, $5, $6, $6)
         on conflict (external_id) do update set first_name = excluded.first_name, last_name = excluded.last_name
         returning id, email`,
        [newId(), claims.externalUserId, claims.firstName, claims.lastName, emailOf(claims), now],
      );
      const userId = user.rows[0]?.id ?? '';
      const projectId = project.rows[0]?.id ?? '';
      await database.query(
        `insert into project_member (project_id, user_id, role) values ($1, $2, $3)
         on conflict (project_id, user_id) do update set role = excluded.role`,
        [projectId, userId, claims.role.name],
      );
      return { userId, projectId, email: user.rows[0]?.email ?? '' };
    },

    async projectExists(projectId) {
      const { rows } = await database.query('select 1 from project where id = $1', [projectId]);
      return rows.length > 0;
    },

    async roleIn(projectId, userId) {
      const { rows } = await database.query<{ role: string }>(
        'select role from project_member where project_id = $1 and user_id = $2',
        [projectId, userId],
      );
      return rows[0] && findRole(rows[0].role);
    },
  };
}

/** Activepieces knows no address of an embedded user either: a hash stands in for it. */
function emailOf({ externalUserId }: EmbedClaims): string {
  return createHash('sha256').update(`demo:${externalUserId}`).digest('hex');
}
