import { createHash } from 'node:crypto';
import type { Database } from './database.ts';
import type { EmbedClaims } from './embed-token.ts';
import { newId } from './ids.ts';
import type { Projects } from './projects.ts';
import { findRole, type Role } from './roles.ts';

type Account = { userId: string; projectId: string; email: string };

type Person = { firstName: string; lastName: string; email: string };

/** Users, and who may do what in which project. */
export type Accounts = {
  /** Finds or makes the project and the user, and sets the user's role in the project. */
  enter(claims: EmbedClaims): Promise<Account>;
  /** An admin of the platform is one in each of its projects. */
  roleIn(projectId: string, userId: string): Promise<Role | undefined>;
  /** Whoever has signed up first: the platform's owner. Finds or makes them; gives their id. */
  putAdmin(person: Person): Promise<string>;
  findAdmin(): Promise<string | null>;
};

export function createAccounts(database: Database, projects: Projects): Accounts {
  const findAdmin: Accounts['findAdmin'] = async () => {
    const { rows } = await database.query<{ id: string }>(`select id from app_user where platform_role = 'ADMIN'`);
    return rows[0]?.id ?? null;
  };

  return {
    async enter(claims) {
      const projectId = await projects.put({ externalId: claims.externalProjectId });
      const now = new Date().toISOString();
      const user = await database.query<{ id: string; email: string }>(
        `insert into app_user (id, external_id, first_name, last_name, email, created, updated)
         values ($1, $2, $3, $4, $5, $6, $6)
         on conflict (external_id) do update set first_name = excluded.first_name, last_name = excluded.last_name
         returning id, email`,
        [newId(), claims.externalUserId, claims.firstName, claims.lastName, emailOf(claims), now],
      );
      const userId = user.rows[0]?.id ?? '';
      await database.query(
        `insert into project_member (project_id, user_id, role) values ($1, $2, $3)
         on conflict (project_id, user_id) do update set role = excluded.role`,
        [projectId, userId, claims.role.name],
      );
      return { userId, projectId, email: user.rows[0]?.email ?? '' };
    },

    async roleIn(projectId, userId) {
      const { rows } = await database.query<{ role: string }>(
        `select coalesce(m.role, 'Admin') as role from app_user u
         left join project_member m on m.user_id = u.id and m.project_id = $1
         where u.id = $2 and (m.role is not null or u.platform_role = 'ADMIN')`,
        [projectId, userId],
      );
      return rows[0] && findRole(rows[0].role);
    },

    findAdmin,

    async putAdmin({ firstName, lastName, email }) {
      const existing = await findAdmin();
      if (existing !== null) return existing;
      const id = newId();
      await database.query(
        `insert into app_user (id, first_name, last_name, email, platform_role, created, updated)
         values ($1, $2, $3, $4, 'ADMIN', $5, $5)`,
        [id, firstName, lastName, email, new Date().toISOString()],
      );
      return id;
    },
  };
}

/** Activepieces knows no address of an embedded user either: a hash stands in for it. */
function emailOf({ externalUserId }: EmbedClaims): string {
  return createHash('sha256').update(`demo:${externalUserId}`).digest('hex');
}
