import type { CryptoKey, JWK } from 'jose';

export type EmbedTokenOptions = {
  /**
   * The private key, as Activepieces shows it once when the signing key is generated: a PEM text (PKCS#1 or PKCS#8, line
   * breaks may be written as `\n`), a JWK, or a CryptoKey for RS256. RSA, at least 2048 bits.
   */
  signingKey: string | JWK | CryptoKey;
  /** The id of the signing key, from the list of signing keys in Activepieces. */
  keyId: string;
  /** Your id of the user. Whoever has this id gets the same user in Activepieces. */
  externalUserId: string;
  /** Your id of the customer, whose connections are kept in a project of their own. */
  externalProjectId: string;
  firstName: string;
  lastName: string;
  /** The name of a project role, in any case. `Viewer` may not connect anything. Default: `Editor`. */
  role?: 'Admin' | 'Editor' | 'Viewer' | (string & {}) | undefined;
  /**
   * How long the token can be exchanged for a session, in seconds, from 1 to 86400. Default 300: the dialog exchanges it
   * as soon as it opens, so that a token that leaks later is worth nothing; five minutes forgive clocks that differ. The
   * session that it is exchanged for lasts longer, and does not depend on this.
   */
  expiresInSeconds?: number | undefined;
  /** The project's new name. Servers up to 0.79 ignore it. */
  projectDisplayName?: string | undefined;
  /** `ALLOWED`: only pieces with one of `piecesTags` may be used. Default: `NONE`, no restriction. */
  piecesFilterType?: 'NONE' | 'ALLOWED' | undefined;
  /** Needs `piecesFilterType: 'ALLOWED'`. */
  piecesTags?: readonly string[] | undefined;
  /** How many tasks the project may run. */
  tasks?: number | undefined;
  /** How many AI credits the project may use. */
  aiCredits?: number | undefined;
  /** Projects with the same key share one limit of concurrent runs. Newer servers only; needs `concurrencyPoolLimit`. */
  concurrencyPoolKey?: string | undefined;
  /** How many flows of the pool may run at once. Needs `concurrencyPoolKey`. */
  concurrencyPoolLimit?: number | undefined;
};
