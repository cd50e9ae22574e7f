import { createHash } from 'node:crypto';
import type { PieceOAuth2Auth } from '../../demo/pieces/piece.ts';

/** OAUTH2 in a piece's metadata (contract 3.4), also with values that the demo's pieces do not have. */
export type WireOAuth2 = Omit<PieceOAuth2Auth, 'grantType' | 'props'> & {
  displayName: string;
  description?: string;
  required: boolean;
  grantType?: string;
  props?: Record<string, { type: string; displayName: string; required?: boolean; [key: string]: unknown }>;
  discovery?: object;
};

export const s256 = (verifier: string) => createHash('sha256').update(verifier).digest('base64url');
