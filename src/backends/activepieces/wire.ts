import * as z from 'zod/mini';
import type { ExistingConnection, InstanceSettings, Piece } from '../../model.ts';
import type { OAuth2Part } from './index.ts';
import { toAuth } from './wire-auth.ts';
import { optional, textOf } from './wire-property.ts';

/** What we read of Activepieces' answers (contract 2.2, 3, 4.1, 6.1). Everything else in them is ignored. */
export const signInAnswer = z.object({
  token: z.string(),
  projectId: z.string(),
  platformRole: z.optional(z.unknown()),
});

export const savedAnswer = z.object({ id: z.string(), externalId: z.string() });

const connection = z.object({
  id: z.string(),
  externalId: z.string(),
  displayName: z.string(),
  type: z.string(),
  scope: optional,
  pieceVersion: optional,
});

export const connectionsAnswer = z.object({ data: z.array(connection), next: optional });

const flagsAnswer = z.object({
  THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL: optional,
  THEME: optional,
});

const pieceAnswer = z.object({
  name: z.string(),
  displayName: z.string(),
  logoUrl: optional,
  version: z.string(),
  auth: optional,
});

/** @throws a zod error if the answer is not a piece */
export async function toPiece(answer: unknown, loadOAuth2: () => Promise<OAuth2Part>): Promise<Piece> {
  const piece = pieceAnswer.parse(answer);
  const logoUrl = textOf(piece.logoUrl);
  const list = Array.isArray(piece.auth) ? piece.auth : [piece.auth ?? { type: 'NO_AUTH' }];
  return {
    name: piece.name,
    displayName: piece.displayName,
    ...(logoUrl && { logoUrl }),
    version: piece.version,
    auths: await Promise.all(list.map((auth) => toAuth(auth, loadOAuth2))),
  };
}

export function toExisting(wire: z.infer<typeof connection>): ExistingConnection {
  const { id, externalId, displayName, type } = wire;
  const pieceVersion = textOf(wire.pieceVersion);
  return { id, externalId, displayName, type, ...(pieceVersion && { pieceVersion }) };
}

/** A platform-wide connection is never matched by an upsert of a project's (contract 4.2). */
export function isReplaceable(wire: z.infer<typeof connection>): boolean {
  return wire.scope !== 'PLATFORM';
}

export function toSettings(answer: unknown): InstanceSettings {
  const { THEME, THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL } = flagsAnswer.parse(answer);
  const redirectUrl = textOf(THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL);
  const primaryColor = textOf(Object(Object(Object(THEME).colors).primary).default);
  return { ...(primaryColor && { primaryColor }), ...(redirectUrl && { redirectUrl }) };
}
