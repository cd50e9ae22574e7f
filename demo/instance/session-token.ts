import { decodeProtectedHeader, jwtVerify, SignJWT } from 'jose';
import { fastifyError, invalidBearerToken } from './api-error.ts';

/** The sender of a request. */
export type Principal = { userId: string; platformId: string };

export type SessionTokens = {
  issue(principal: Principal): Promise<string>;
  /** Throws an error response for an invalid token. */
  read(token: string): Promise<Principal>;
};

export function createSessionTokens(secret: Uint8Array): SessionTokens {
  return {
    issue: ({ userId, platformId }) =>
      new SignJWT({ id: userId, type: 'USER', platform: { id: platformId }, tokenVersion: 'demo' })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setIssuer('activepieces')
        .setIssuedAt()
        .setExpirationTime('7d')
        .sign(secret),

    async read(token) {
      if (!looksLikeJwt(token)) throw fastifyError(401, "Cannot read properties of undefined (reading 'type')");
      const { payload } = await jwtVerify(token, secret, { algorithms: ['HS256'], issuer: 'activepieces' }).catch(
        () => {
          throw invalidBearerToken('invalid access token or session expired');
        },
      );
      const { id, platform } = payload as { id?: unknown; platform?: { id?: unknown } };
      if (typeof id !== 'string' || typeof platform?.id !== 'string') throw invalidBearerToken('invalid access token');
      return { userId: id, platformId: platform.id };
    },
  };
}

function looksLikeJwt(token: string): boolean {
  try {
    decodeProtectedHeader(token);
    return true;
  } catch {
    return false;
  }
}
