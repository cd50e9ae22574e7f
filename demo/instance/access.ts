import type { Context } from 'hono';
import type { Accounts } from './accounts.ts';
import { ApiError, featureDisabled, forbidden, notFound } from './api-error.ts';
import type { Plan, Platform } from './platform.ts';
import type { Projects } from './projects.ts';
import { describeRole, type Permission } from './roles.ts';
import type { Principal, SessionTokens } from './session-token.ts';

/** The sender of a request; undefined without a token. Throws for an invalid one. */
export async function readPrincipal(c: Context, tokens: SessionTokens): Promise<Principal | undefined> {
  const header = c.req.header('authorization');
  const token = header?.replace(/^Bearer /i, '');
  return token === undefined ? undefined : tokens.read(token);
}

export async function requireUser(c: Context, tokens: SessionTokens): Promise<Principal> {
  const principal = await readPrincipal(c, tokens);
  if (!principal) throw forbidden({ message: 'principal is not allowed for this route' });
  return principal;
}

export type ProjectAccess = (principal: Principal, projectId: string, permission: Permission) => Promise<void>;

export function createProjectAccess(options: {
  accounts: Accounts;
  projects: Projects;
  platform: Platform;
}): ProjectAccess {
  const { accounts, projects, platform } = options;
  return async ({ userId }, projectId, permission) => {
    if ((await projects.findMissing([projectId])) !== undefined) {
      throw notFound({ entityId: projectId, entityType: 'project' });
    }
    const role = await accounts.roleIn(projectId, userId);
    if (!role) throw forbidden({ message: 'No role found for the user', userId, projectId });
    if (!role.permissions.includes(permission)) {
      throw new ApiError(403, {
        code: 'PERMISSION_DENIED',
        params: { userId, projectId, projectRole: describeRole(role, platform.created), permission },
      });
    }
  };
}

/** For operations that need an admin and a plan with global connections. */
export type PlatformAccess = (c: Context) => Promise<Principal>;

export function createPlatformAccess(options: {
  tokens: SessionTokens;
  accounts: Accounts;
  plan: Plan;
}): PlatformAccess {
  const { tokens, accounts, plan } = options;
  return async (c) => {
    const principal = await requireUser(c, tokens);
    if (principal.userId !== (await accounts.findAdmin())) {
      throw forbidden({ message: 'User is not an admin of the platform', userId: principal.userId });
    }
    if (!(await plan.hasGlobalConnections())) throw featureDisabled();
    return principal;
  };
}
