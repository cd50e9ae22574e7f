import { createHash } from 'node:crypto';

/** OAUTH2 in a piece's metadata, as far as the tests use it (contract 3.4). */
export type WireOAuth2 = {
  type: 'OAUTH2';
  displayName: string;
  description?: string;
  required: boolean;
  authUrl: string;
  tokenUrl: string;
  scope: string[];
  prompt?: 'none' | 'consent' | 'login' | 'omit';
  pkce?: boolean;
  pkceMethod?: 'plain' | 'S256';
  authorizationMethod?: 'HEADER' | 'BODY';
  grantType?: string;
  extra?: Record<string, string>;
  props?: Record<string, { type: string; displayName: string; required?: boolean; [key: string]: unknown }>;
  discovery?: object;
};

export const s256 = (verifier: string) => createHash('sha256').update(verifier).digest('base64url');
