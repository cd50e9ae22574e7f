import { createHash } from 'node:crypto';
import type { DocumentStore } from '../storage/document-store.ts';
import type { EmbedClaims } from './embed-token.ts';
import { newId } from './ids.ts';
import type { Projects } from './projects.ts';
import { findRole, type Role } from './roles.ts';

export type User = Person & {
  id: string;
  /** How the SaaS calls them; nobody but the admin has none. */
  externalId: string | null;
  platformRole: 'ADMIN' | 'MEMBER';
  created: string;
  updated: string;
};

type Person = { firstName: string; lastName: string; email: string };

/** Of one user in one project, whose ids are its own. */
type Membership = { id: string; projectId: string; role: string };

/** Users, and who may do what in which project. */
export type Accounts = ReturnType<typeof createAccounts>;

export function createAccounts(store: DocumentStore, projects: Projects) {
  const users = store.collection<User>('user');
  const memberships = store.collection<Membership>('membership');
  const idOf = (projectId: string, userId: string) => `${projectId}/${userId}`;
  const findAdmin = async () => (await users.find(({ platformRole }) => platformRole === 'ADMIN'))?.id ?? null;

  /** An admin of the platform is one in each of its projects. */
  const roleIn = async (projectId: string, userId: string): Promise<Role | undefined> => {
    const membership = await memberships.get(idOf(projectId, userId));
    if (membership) return findRole(membership.role);
    return (await users.get(userId))?.platformRole === 'ADMIN' ? findRole('Admin') : undefined;
  };

  const make = async (user: Person & Pick<User, 'externalId' | 'platformRole'>): Promise<User> => {
    const now = new Date().toISOString();
    const made = { id: newId(), created: now, updated: now, ...user };
    await users.put(made);
    return made;
  };

  return {
    getUser: users.get,
    findAdmin,
    roleIn,

    /** Finds or makes the project and the user, and sets the user's role in the project. */
    enter: ({ externalProjectId, externalUserId, role, firstName, lastName }: EmbedClaims) =>
      store.transaction(async () => {
        const projectId = await projects.put({ externalId: externalProjectId });
        const known = await users.find(({ externalId }) => externalId === externalUserId);
        const email = emailOf(externalUserId);
        const user =
          known ?? (await make({ firstName, lastName, email, externalId: externalUserId, platformRole: 'MEMBER' }));
        if (known) await users.put({ ...known, firstName, lastName });
        await memberships.put({ id: idOf(projectId, user.id), projectId, role: role.name });
        return { userId: user.id, projectId, email: user.email };
      }),

    /** Whoever has signed up first: the platform's owner. Finds or makes them; gives their id. */
    putAdmin: (person: Person) =>
      store.transaction(
        async () => (await findAdmin()) ?? (await make({ ...person, externalId: null, platformRole: 'ADMIN' })).id,
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

/** Activepieces knows no address of an embedded user either: a hash stands in for it. */
function emailOf(externalUserId: string): string {
  return createHash('sha256').update(`demo:${externalUserId}`).digest('hex');
}
