import type { Values } from '../fields/index.tsx';
import type {
  Authorization,
  AuthSpec,
  AuthValue,
  OAuth2App,
  OAuth2Auth,
  OAuth2GrantType,
  Property,
  RedirectUri,
} from '../model.ts';
import type { PkceSupply } from '../oauth2/pkce.ts';

/** One of the ways to connect a piece: what the form asks for, and what it makes of it. */
export type AuthMethod = {
  /** What is saved: OAuth2 has three. */
  type: AuthValue['type'];
  auth: AuthSpec;
  /** The piece's instructions, Markdown. */
  description?: string | undefined;
  /** What `{{name}}` stands for in them, over what the instance says. */
  variables?: Record<string, string>;
  fields: Property[];
  /** @param authorization the user's consent, for the ways that need one */
  value(values: Values, authorization: Authorization | undefined): AuthValue;
  /** What it is called in a list of several, and one line about it. Default: what the piece says. */
  label?(app: string): { name: string; hint: string };
  /** The platform itself sends the user to the provider, once it has the rest. */
  requiresSignIn?: boolean | undefined;
  /** Only OAuth2 has it; the code that knows what to do with it is a chunk of its own. */
  oauth2?: OAuth2Method;
};

export type OAuth2Method = {
  auth: OAuth2Auth;
  /** Undefined: the user's own app. */
  app: OAuth2App | undefined;
  grantType: OAuth2GrantType;
  redirect: RedirectUri;
  /** The server builds the authorization URL. */
  buildsUrl: boolean;
  pkce: PkceSupply | undefined;
};

/** The user signs in with the provider before anything can be saved. */
export function requiresSignIn({ requiresSignIn: required, oauth2 }: AuthMethod): boolean {
  return required || oauth2?.grantType === 'authorization_code';
}
