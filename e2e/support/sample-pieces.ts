import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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

const file = fileURLToPath(new URL('../../../shared/reference/pieces/sample.json', import.meta.url));

/** Real pieces' metadata, which is not part of this repository; empty where it is not at hand. */
export const samplePieces: Piece[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];

export const noSamples = `The sample of real pieces is not at ${file}`;

/** What the dialog shows of a piece: its first method that needs no OAuth2; undefined if there is none. */
export function formOf({ auth }: Piece): WireAuth | undefined {
  if (auth == null) return { type: 'NO_AUTH', displayName: '' };
  const methods = (Array.isArray(auth) ? auth : [auth]) as WireAuth[];
  return methods.find(({ type }) => type !== 'OAUTH2');
}
