import { decodeBase64Url } from './base64url.ts';
import { recordOrUndefined, type UnknownRecord } from './guards.ts';

/** What a JWT (RFC 7519) says, which is not verified: only the instance has the key. Undefined if it is none. */
export function readJwt(token: string): { header: UnknownRecord; claims: UnknownRecord } | undefined {
  const [header, claims] = token.split('.').map(parsePart);
  return header && claims && { header, claims };
}

function parsePart(part: string): UnknownRecord | undefined {
  try {
    return recordOrUndefined(JSON.parse(decodeBase64Url(part)));
  } catch {
    return undefined;
  }
}
