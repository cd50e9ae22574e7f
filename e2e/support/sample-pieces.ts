import { readFileSync } from 'node:fs';
import type { TestPiece as Piece } from '../../demo/testing/test-activepieces.ts';

/** A property of CUSTOM_AUTH in a piece's metadata (contract 3.3). */
export type WireProperty = {
  type: string;
  displayName: string;
  required?: boolean;
  defaultValue?: unknown;
  options?: { options: { label: string; value: unknown }[] };
};

export type WireAuth = {
  type: string;
  displayName: string;
  username?: { displayName: string };
  password?: { displayName: string };
  props?: Record<string, WireProperty>;
};

const file = new URL('../../docs/contracts/fixtures/activepieces/sample-pieces.json', import.meta.url);

/** Names, types, options and URLs of 81 real pieces; the texts are our own. */
export const samplePieces: Piece[] = JSON.parse(readFileSync(file, 'utf8'));

/** The first auth method without OAuth2; undefined if there is none. */
export function authWithoutOAuth2({ auth }: Piece): WireAuth | undefined {
  if (auth == null) return { type: 'NO_AUTH', displayName: '' };
  const methods = (Array.isArray(auth) ? auth : [auth]) as WireAuth[];
  return methods.find(({ type }) => type !== 'OAUTH2');
}
