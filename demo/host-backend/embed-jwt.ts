import { signEmbedToken } from '../../src/server/index.ts';
import type { HostUser } from './users.ts';
import { currentWorkspace } from './workspaces.ts';

export type SigningKey = { id: string; privateKey: string };

/** The signed JWT of a user of the SaaS. It is exchanged as soon as a dialog opens, and then the page asks for a new one. */
export function signEmbedJwt(key: SigningKey, user: HostUser): Promise<string> {
  return signEmbedToken({
    signingKey: key.privateKey,
    keyId: key.id,
    externalUserId: user.id,
    externalProjectId: currentWorkspace.id,
    firstName: user.firstName,
    lastName: user.lastName,
    role: user.role,
  });
}
