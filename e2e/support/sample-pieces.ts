import { readFileSync } from 'node:fs';
import type { TestPiece as Piece } from '../../demo/testing/test-activepieces.ts';

/** A property of CUSTOM_AUTH as pieces write it (contract 3.3). */
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

/** The metadata of 81 real pieces, as to names, types, options and addresses; their texts are ours. */
export const samplePieces: Piece[] = JSON.parse(readFileSync(file, 'utf8'));

/** What the dialog shows of a piece: its first method that needs no OAuth2; undefined if there is none. */
export function formOf({ auth }: Piece): WireAuth | undefined {
  if (auth == null) return { type: 'NO_AUTH', displayName: '' };
  const methods = (Array.isArray(auth) ? auth : [auth]) as WireAuth[];
  return methods.find(({ type }) => type !== 'OAUTH2');
}
