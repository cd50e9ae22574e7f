import { importPKCS8, SignJWT } from 'jose';
import type { HostUser } from './users.ts';
import { currentWorkspace } from './workspaces.ts';

export type SigningKey = { id: string; privateKey: string };

/**
 * The signed JWT of a user of the SaaS. It expires after minutes: it is exchanged as soon as a
 * dialog opens, and then the page asks for a new one.
 */
export async function signEmbedJwt(key: SigningKey, user: HostUser): Promise<string> {
  return new SignJWT({
    version: 'v3',
    externalUserId: user.id,
    externalProjectId: currentWorkspace.id,
    firstName: user.firstName,
    lastName: user.lastName,
    role: user.role,
  })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.id })
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(await importPKCS8(key.privateKey, 'RS256'));
}
