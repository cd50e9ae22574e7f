import type { FieldSpec } from '../field-model.ts';

export type Piece = {
  name: string;
  displayName: string;
  logoUrl?: string;
  /** Missing where a platform has no versions. */
  version?: string;
  /** At least one; a piece without auth has NO_AUTH. */
  auths: AuthSpec[];
};

/** An app, as the catalogue and the list show it. */
export type PieceSummary = { name: string; displayName: string; logoUrl?: string; description?: string };

/** A way to connect a piece. UNSUPPORTED keeps its place in the list, so that it can be explained. */
export type AuthSpec = { displayName: string; description?: string } & (
  | { type: 'SECRET_TEXT' }
  | { type: 'BASIC_AUTH'; username: Label; password: Label }
  /** `requiresSignIn`: the platform itself sends the user to the provider, once it has the props. */
  | { type: 'CUSTOM_AUTH'; props: FieldSpec[]; requiresSignIn?: boolean }
  | { type: 'OIDC'; props: FieldSpec[] }
  | { type: 'NO_AUTH' }
  /** `provider`: as the platform sent it. `OAuth2Backend.parseAuth()` reads it, in the chunk for OAuth2. */
  | { type: 'OAUTH2'; provider: unknown }
  | { type: 'UNSUPPORTED'; originalType: string }
);

export type Label = { displayName: string; description?: string };
