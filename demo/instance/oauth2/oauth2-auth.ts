import type { OAuth2Auth, Piece, PieceAuth, PieceProperty } from '../../pieces/piece.ts';
import { conflict, invalidConnection } from '../api-error.ts';

/** The demo's pieces know paths only: where the provider is depends on the port. */
export function locateAuth(auth: PieceAuth, providerUrl: string): PieceAuth {
  if (auth.type !== 'OAUTH2') return auth;
  return { ...auth, authUrl: `${providerUrl}${auth.authUrl}`, tokenUrl: `${providerUrl}${auth.tokenUrl}` };
}

/** The OAuth2 way into a piece, or the answer that there is none. */
export function requireOAuth2Auth(piece: Piece, providerUrl: string): OAuth2Auth {
  const auth = [piece.auth ?? []]
    .flat()
    .map((candidate) => locateAuth(candidate, providerUrl))
    .find((candidate) => candidate.type === 'OAUTH2');
  if (!auth) throw conflict('Auth type mismatch');
  return auth;
}

type Values = { [key: string]: unknown };

/** Puts what the user entered in place of every `{name}`; what is optional and missing becomes nothing. */
export function fillIn(template: string, { props = {} }: OAuth2Auth, values: Values): string {
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
