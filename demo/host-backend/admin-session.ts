import type { Instance } from '../instance/instance.ts';
import { currentWorkspace, platformAdmin } from './workspaces.ts';

/** A session of the platform's admin for the project of the page's customer. */
export async function openAdminSession({ accounts, projects, tokens, platform }: Instance) {
  const userId = await accounts.putAdmin(platformAdmin);
  const projectId = await projects.put({ externalId: currentWorkspace.id });
  const token = await tokens.issue({ userId, platformId: platform.id });
  return { userId, projectId, platformId: platform.id, token };
}
