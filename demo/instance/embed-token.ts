import { decodeProtectedHeader, errors, importSPKI, jwtVerify } from 'jose';
import { invalidBearerToken } from './api-error.ts';
import { findRole, type Role } from './roles.ts';

/** The claims about a user in a token of the SaaS. */
export type EmbedClaims = {
  externalUserId: string;
  externalProjectId: string;
  firstName: string;
  lastName: string;
  role: Role;
};

/** Checks a token that a SaaS signed: RS256 only, by a key that the platform knows. */
export async function readEmbedToken(
  token: string,
  findPublicKey: (id: string) => Promise<string | undefined>,
): Promise<EmbedClaims> {
  const keyId = readKeyId(token);
  if (keyId === undefined) throw invalidBearerToken('signing key id is not found in the header');
  const publicKey = await findPublicKey(keyId);
  if (publicKey === undefined) throw invalidBearerToken(`signing key not found signingKeyId=${keyId}`);
  const key = await importSPKI(publicKey, 'RS256');
  const { payload } = await jwtVerify(token, key, { algorithms: ['RS256'] }).catch((error: unknown) => {
    throw invalidBearerToken(explain(error));
  });
  return readClaims(payload);
}

function readKeyId(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).kid;
  } catch {
    return undefined;
  }
}

/** The message of Activepieces' JWT library. */
function explain(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'jwt expired';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'invalid signature';
  if (error instanceof errors.JOSEAlgNotAllowed) return 'invalid algorithm';
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'nbf') return 'jwt not active';
  return 'invalid token';
}

function readClaims(payload: { [claim: string]: unknown }): EmbedClaims {
  const { externalUserId, externalProjectId, role = 'Editor' } = payload;
  if (typeof externalUserId !== 'string' || typeof externalProjectId !== 'string') {
    throw invalidBearerToken('externalUserId and externalProjectId are required');
  }
  const found = typeof role === 'string' ? findRole(role) : undefined;
  if (!found) throw invalidBearerToken('ENTITY_NOT_FOUND');
  return {
    externalUserId,
    externalProjectId,
    firstName: typeof payload.firstName === 'string' ? payload.firstName : '',
    lastName: typeof payload.lastName === 'string' ? payload.lastName : '',
    role: found,
  };
}
