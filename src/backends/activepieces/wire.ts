import * as z from 'zod/mini';
import type { ExistingConnection, InstanceSettings, Piece } from '../../model.ts';
import { toAuth } from './wire-auth.ts';

/** What we read of Activepieces' answers (contract 2.2, 3, 4.1, 6.1). Everything else in them is ignored. */
export const signInAnswer = z.object({ token: z.string(), projectId: z.string() });

export const savedAnswer = z.object({ id: z.string(), externalId: z.string() });

const connection = z.object({
  id: z.string(),
  externalId: z.string(),
  displayName: z.string(),
  type: z.string(),
  scope: z.nullish(z.string()),
  pieceVersion: z.nullish(z.string()),
});

export const connectionsAnswer = z.object({ data: z.array(connection), next: z.nullish(z.string()) });

const flagsAnswer = z.object({
  THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL: z.nullish(z.string()),
  THEME: z.nullish(z.object({ colors: z.object({ primary: z.object({ default: z.string() }) }) })),
});

const pieceAnswer = z.object({
  name: z.string(),
  displayName: z.string(),
  logoUrl: z.nullish(z.string()),
  version: z.string(),
  auth: z.optional(z.unknown()),
});

/** @throws a zod error if the answer is not a piece */
export function toPiece(answer: unknown): Piece {
  const piece = pieceAnswer.parse(answer);
  const list = Array.isArray(piece.auth) ? piece.auth : [piece.auth ?? { type: 'NO_AUTH' }];
  return {
    name: piece.name,
    displayName: piece.displayName,
    ...(piece.logoUrl && { logoUrl: piece.logoUrl }),
    version: piece.version,
    auths: list.map(toAuth),
  };
}

export function toExisting(wire: z.infer<typeof connection>): ExistingConnection {
  const { id, externalId, displayName, type, pieceVersion } = wire;
  return { id, externalId, displayName, type, ...(pieceVersion && { pieceVersion }) };
}

/** A platform-wide connection is never matched by an upsert of a project's (contract 4.2). */
export function isReplaceable(wire: z.infer<typeof connection>): boolean {
  return wire.scope !== 'PLATFORM';
}

export function toSettings(answer: unknown): InstanceSettings {
  const { THEME, THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL: redirectUrl } = flagsAnswer.parse(answer);
  const primaryColor = THEME?.colors.primary.default;
  return { ...(primaryColor && { primaryColor }), ...(redirectUrl && { redirectUrl }) };
}
