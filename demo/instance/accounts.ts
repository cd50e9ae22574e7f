import { createHash } from 'node:crypto';
import type { DocumentStore } from '../storage/document-store.ts';
import type { EmbedClaims } from './embed-token.ts';
import { randomId } from './ids.ts';
import type { Projects } from './projects.ts';
import { findRole, type Role } from './roles.ts';

export type StoredUser = Person & {
  id: string;
  /** The user's id at the SaaS; null for the admin. */
  externalId: string | null;
  platformRole: 'ADMIN' | 'MEMBER';
  created: string;
  updated: string;
};

type Person = { firstName: string; lastName: string; email: string };

/** The role of a user in a project; `id` is composed of both ids. */
type Membership = { id: string; projectId: string; role: string };

export function createAccounts(store: DocumentStore, projects: Projects) {
  const users = store.collection<StoredUser>('user');
  const memberships = store.collection<Membership>('membership');
  const idOf = (projectId: string, userId: string) => `${projectId}/${userId}`;
  const findAdmin = async () => (await users.find(({ platformRole }) => platformRole === 'ADMIN'))?.id ?? null;

  /** Platform admins have the admin role in every project. */
  const roleIn = async (projectId: string, userId: string): Promise<Role | undefined> => {
    const membership = await memberships.get(idOf(projectId, userId));
    if (membership) return findRole(membership.role);
    return (await users.get(userId))?.platformRole === 'ADMIN' ? findRole('Admin') : undefined;
  };

  const create = async (user: Person & Pick<StoredUser, 'externalId' | 'platformRole'>): Promise<StoredUser> => {
    const now = new Date().toISOString();
    const created = { id: randomId(), created: now, updated: now, ...user };
    await users.put(created);
    return created;
  };

  return {
    getUser: users.get,
    findAdmin,
    roleIn,

    /** Finds or creates the project and the user, and sets the user's role in the project. */
    enter: ({ externalProjectId, externalUserId, role, firstName, lastName }: EmbedClaims) =>
      store.transaction(async () => {
        const projectId = await projects.put({ externalId: externalProjectId });
        const existing = await users.find(({ externalId }) => externalId === externalUserId);
        const email = emailOf(externalUserId);
        const user =
          existing ??
          (await create({ firstName, lastName, email, externalId: externalUserId, platformRole: 'MEMBER' }));
        if (existing) await users.put({ ...existing, firstName, lastName });
        await memberships.put({ id: idOf(projectId, user.id), projectId, role: role.name });
        return { userId: user.id, projectId, email: user.email };
      }),

    /** Finds or creates the platform's owner; returns their id. */
    putAdmin: (person: Person) =>
      store.transaction(
        async () => (await findAdmin()) ?? (await create({ ...person, externalId: null, platformRole: 'ADMIN' })).id,
      ),

    async countMembers(): Promise<(projectId: string) => number> {
      const all = await memberships.list();
      return (projectId) => all.filter((one) => one.projectId === projectId).length;
    },

    async projectsOf(userId: string): Promise<(projectId: string) => boolean> {
      if ((await users.get(userId))?.platformRole === 'ADMIN') return () => true;
      const own = await memberships.list(({ id }) => id.endsWith(`/${userId}`));
      return (projectId) => own.some((one) => one.projectId === projectId);
    },
  };
}

/** Embedded users have no email address: like Activepieces, this uses a hash. */
function emailOf(externalUserId: string): string {
  return createHash('sha256').update(`demo:${externalUserId}`).digest('hex');
}
