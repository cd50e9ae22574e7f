import { randomBytes } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import type { HostUser } from '../users.ts';
import { currentWorkspace } from '../workspaces.ts';

const audience = 'lumen-make';

export type DialogTokens = {
  issue(user: HostUser): Promise<string>;
  /** The workspace of the token's user; undefined if the token is invalid or expired. */
  workspaceOf(token: string): Promise<string | undefined>;
};

/**
 * Authenticates the dialog to the proxy. Host and proxy are one server here, so the key is kept in memory: after a
 * restart the proxy answers 401, and the page is asked for a new token.
 */
export function createDialogTokens(): DialogTokens {
  const key = randomBytes(32);
  return {
    issue: (user) =>
      new SignJWT({ workspace: currentWorkspace.id })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setSubject(user.id)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(key),

    async workspaceOf(token) {
      try {
        const { payload } = await jwtVerify(token, key, { audience, algorithms: ['HS256'] });
        return typeof payload.workspace === 'string' ? payload.workspace : undefined;
      } catch {
        return undefined;
      }
    },
  };
}
