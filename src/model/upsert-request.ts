import type { AuthValue } from './auth-value.ts';
import type { Piece } from './piece.ts';

/** What is saved. Without `value` the connection is a placeholder, to be set up later. */
export type UpsertRequest = {
  externalId: string;
  displayName: string;
  piece: Pick<Piece, 'name' | 'version'>;
  /** Of the connection that is changed; missing for a new one. */
  existingId?: string;
  value?: AuthValue;
  /** Of an earlier save, which may have created the connection although its answer was lost. */
  created?: CreationTrace;
};

/**
 * On a platform without external ids: a connection that a save has created has this name, and is none of those that
 * there were before.
 */
export type CreationTrace = { name: string; idsBefore: string[] };
