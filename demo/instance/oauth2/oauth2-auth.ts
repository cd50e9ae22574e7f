import type { DemoPiece, PieceOAuth2Auth, PieceProperty } from '../../pieces/piece.ts';
import { conflict, invalidConnection } from '../api-error.ts';

/** The OAuth2 auth of a piece; throws an error response if it has none. */
export function requireOAuth2Auth(piece: DemoPiece): PieceOAuth2Auth {
  const auth = [piece.auth ?? []].flat().find((candidate) => candidate.type === 'OAUTH2');
  if (!auth) throw conflict('Auth type mismatch');
  return auth;
}

type Values = { [key: string]: unknown };

/** Replaces every `{name}` by the entered value; missing optional ones become empty. */
export function expandTemplate(template: string, { props = {} }: PieceOAuth2Auth, values: Values): string {
  const missing = Object.entries(props).filter(([key, { required }]) => required && isEmpty(values[key]));
  if (missing.length > 0) throw missingSettings(missing.map(([, property]) => property));
  return Object.keys(props).reduce(
    (text, key) => text.replaceAll(`{${key}}`, isEmpty(values[key]) ? '' : String(values[key])),
    template,
  );
}

function missingSettings(properties: PieceProperty[]) {
  const labels = properties.map(({ displayName }) => displayName).join(', ');
  return invalidConnection(`missing required connection settings: ${labels}`);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
