import * as z from 'zod/mini';
import { withoutControls } from '../../control-characters.ts';
import type { ExistingConnection } from '../../model/connection.ts';
import type { Piece } from '../../model/piece.ts';
import { lenient, text } from '../lenient.ts';
import { parseAnswer } from '../parse-answer.ts';
import { toAuth } from './wire-auth.ts';

/** What the dialog reads of Activepieces' answers (contract 2.2, 3, 4.1, 6.1). Everything else in them is ignored. */
export const signInAnswer = z.object({
  token: z.string(),
  projectId: z.string(),
  platformRole: text,
  platformId: text,
});

export const savedAnswer = z.object({ id: z.string(), externalId: z.string() });

const connection = z.object({
  id: z.string(),
  externalId: z.string(),
  displayName: z.string(),
  type: z.string(),
  scope: text,
  pieceVersion: text,
  updated: text,
});

const connectionsAnswer = z.object({ data: z.array(lenient(connection)), next: text });

const pieceAnswer = z.object({
  name: z.string(),
  displayName: z.string(),
  logoUrl: text,
  version: z.string(),
  /** None, one, or a list of them. */
  auth: z.transform((value: unknown) => (Array.isArray(value) ? value : [value ?? { type: 'NO_AUTH' }])),
});

/** @throws BackendError if it is no piece, or if none of its auths can be read */
export function toPiece(answer: unknown): Piece {
  const { name, displayName, logoUrl, version, auth: wire } = parseAnswer(pieceAnswer, answer);
  const readable = wire.flatMap((one) => {
    try {
      return toAuth(one);
    } catch {
      return [];
    }
  });
  return {
    name,
    displayName: withoutControls(displayName),
    ...(logoUrl && { logoUrl }),
    version,
    auths: readable.length > 0 ? readable : wire.map(toAuth),
  };
}

/** A page of the connections that a save could replace: an upsert of a project's matches no platform-wide one (4.2). */
export function toReplaceable(answer: unknown): { connections: ExistingConnection[]; next: string | undefined } {
  const { data, next } = parseAnswer(connectionsAnswer, answer);
  const connections = data.flatMap((wire) => {
    if (!wire || wire.scope === 'PLATFORM') return [];
    const { id, externalId, displayName, type, pieceVersion, updated } = wire;
    return [{ id, externalId, displayName, type, ...(pieceVersion && { pieceVersion }), ...(updated && { updated }) }];
  });
  return { connections, next };
}
