import type { Context } from 'hono';
import type { Accounts } from './accounts.ts';
import { ApiError, forbidden, notFound } from './api-error.ts';
import type { Platform } from './database.ts';
import { describeRole, type Permission } from './roles.ts';
import type { Principal, SessionTokens } from './session-token.ts';

/** The sender of a request; undefined when it carries no token. A token that is no good throws. */
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

export function createProjectAccess(accounts: Accounts, platform: Platform): ProjectAccess {
  return async ({ userId }, projectId, permission) => {
    if (!(await accounts.projectExists(projectId))) throw notFound({ entityId: projectId, entityType: 'project' });
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
