import { createBulkConnections } from '../instance/bulk/bulk-connections.ts';
import type { Instance } from '../instance/instance.ts';
import { findRole } from '../instance/roles.ts';
import { pieces } from '../pieces/index.ts';
import { openAdminSession } from './admin-session.ts';
import { colleagues } from './users.ts';
import { currentWorkspace, workspaces } from './workspaces.ts';

export type DemoControls = ReturnType<typeof createDemoControls>;

/** Controls that only the demo's own instance offers: an admin session, bulk connections, the plan. */
export function createDemoControls(instance: Instance) {
  const { plan, projects, accounts } = instance;
  const bulk = createBulkConnections(instance);
  return {
    state: async () => ({
      bulkConnections: await bulk.count(),
      globalConnections: await plan.hasGlobalConnections(),
    }),

    async openAdminSession() {
      const { token, projectId } = await openAdminSession(instance);
      return { token, projectId };
    },

    async makeConnections(count: number): Promise<number> {
      const { userId: adminId, projectId } = await openAdminSession(instance);
      const others = workspaces.filter((workspace) => workspace !== currentWorkspace);
      return bulk.make(count, {
        projectId,
        adminId,
        pieces,
        ownerIds: await Promise.all(colleagues.map(signInColleague)),
        otherProjectIds: await Promise.all(others.map(({ id }) => projects.put({ externalId: id }))),
      });
    },

    removeConnections: () => bulk.remove(),
    /** Whether the platform's plan includes global connections. */
    setGlobalConnections: (included: boolean) => plan.setGlobalConnections(included),
  };

  async function signInColleague([firstName, lastName]: (typeof colleagues)[number]): Promise<string> {
    const role = findRole('Editor');
    if (!role) throw new Error('There are no editors.');
    const { userId } = await accounts.enter({
      externalUserId: `user-${firstName.toLowerCase()}`,
      externalProjectId: currentWorkspace.id,
      firstName,
      lastName,
      role,
    });
    return userId;
  }
}
