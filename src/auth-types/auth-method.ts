import type { FieldSpec } from '../field-model.ts';
import type { Values } from '../fields/index.tsx';
import type {
  Authorization,
  AuthSpec,
  AuthValue,
  OAuth2App,
  OAuth2Auth,
  OAuth2GrantType,
  RedirectUri,
} from '../model.ts';
import type { PkceSupply } from '../oauth2/pkce.ts';

/** One way to authenticate with a piece: the fields of its form, and how they become the value of the upsert. */
export type AuthMethod = {
  /** The connection type that is saved; OAuth2 has three (contract 4.1). */
  type: AuthValue['type'];
  auth: AuthSpec;
  /** The piece's instructions, Markdown. */
  description?: string | undefined;
  /** Values of `{{name}}` in the description; they override the instance's (contract 3.8). */
  variables?: Record<string, string>;
  fields: FieldSpec[];
  /** @param authorization of the methods that require sign-in */
  value(values: Values, authorization: Authorization | undefined): AuthValue;
  /** In the list of methods. Default: the name that the piece declares. */
  label?(app: string): { name: string; hint: string };
  /** The platform itself redirects the user to the provider. */
  requiresSignIn?: boolean | undefined;
  /** Handled by the lazy oauth2 chunk. */
  oauth2?: OAuth2Method;
};

export type OAuth2Method = {
  auth: OAuth2Auth;
  /** Undefined for the user's own OAuth app. */
  app: OAuth2App | undefined;
  grantType: OAuth2GrantType;
  redirect: RedirectUri;
  /** The server builds the authorization URL. */
  buildsUrl: boolean;
  pkce: PkceSupply | undefined;
};

/** Whether the user has to sign in with the provider before the connection can be saved. */
export function requiresSignIn({ requiresSignIn: required, oauth2 }: AuthMethod): boolean {
  return required || oauth2?.grantType === 'authorization_code';
}
