import type { Context } from 'hono';
import { ErrorResponse } from '../error-response.ts';
import { authorizationError, entityNotFound, featureDisabled } from './api-error.ts';
import type { Instance } from './instance.ts';
import { describeRole, type Permission } from './roles.ts';
import type { Principal } from './session-token.ts';

/** Authentication and authorization of requests; each function throws an error response for what it refuses. */
export function createProjectAccess({ accounts, projects, platform, plan, tokens }: Instance) {
  /** The sender of a request; undefined without a token. */
  const readPrincipal = async (c: Context): Promise<Principal | undefined> => {
    const token = c.req.header('authorization')?.replace(/^Bearer /i, '');
    return token === undefined ? undefined : tokens.read(token);
  };

  const requireUser = async (c: Context): Promise<Principal> => {
    const principal = await readPrincipal(c);
    if (!principal) throw authorizationError({ message: 'principal is not allowed for this route' });
    return principal;
  };

  return {
    readPrincipal,
    requireUser,

    async requireProject({ userId }: Principal, projectId: string, permission: Permission): Promise<void> {
      if ((await projects.findMissing([projectId])) !== undefined) {
        throw entityNotFound({ entityId: projectId, entityType: 'project' });
      }
      const role = await accounts.roleIn(projectId, userId);
      if (!role) throw authorizationError({ message: 'No role found for the user', userId, projectId });
      if (role.permissions.includes(permission)) return;
      const params = { userId, projectId, projectRole: describeRole(role, platform.created), permission };
      throw new ErrorResponse(403, { code: 'PERMISSION_DENIED', params });
    },

    /** For operations that need an admin and a plan with global connections. */
    async requireAdmin(c: Context): Promise<Principal> {
      const principal = await requireUser(c);
      if (principal.userId !== (await accounts.findAdmin())) {
        throw authorizationError({ message: 'User is not an admin of the platform', userId: principal.userId });
      }
      if (!(await plan.hasGlobalConnections())) throw featureDisabled();
      return principal;
    },
  };
}
