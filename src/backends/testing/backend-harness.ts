import type { ExistingConnection } from '../../model/connection.ts';
import type { Piece } from '../../model/piece.ts';
import type { UpsertRequest } from '../../model/upsert-request.ts';
import type { Backend } from '../backend.ts';

/** One backend in front of its own kind of server, played by the harness at the network. */
export type BackendHarness = {
  backend: Backend;
  /** A piece the server has, as the model sees it: as it is now, and as it changes a connection. */
  newest: Piece;
  existing: ExistingConnection;
  pieceOfExisting: Piece;
  draft: UpsertRequest;
  /** Makes the server answer this way from now on. */
  fail(how: 'network' | 'html' | 'server error' | 'rate limit' | 'forbidden' | 'rejected'): void;
  recover(): void;
  /** The session becomes void; the host has, or has not, another one. */
  expireSession(hostHasAnother: boolean): void;
  /** How many connections the server holds. */
  stored(): number | Promise<number>;
  /** How many requests reached the server, those it failed included. */
  asked(): number;
};
