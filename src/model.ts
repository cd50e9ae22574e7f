/** The nouns of the product. Types only; wire formats live in `backends`, messages in `protocol`. */

import type { FieldSpec } from './field-model.ts';
import type { Json } from './json.ts';

/** A saved connection as the host page gets it: `name` is the externalId. */
export type ConnectionResult = { id: string; name: string };

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

/** What a piece says of its provider (contract 3.4). */
export type OAuth2Auth = {
  /** May hold `{key}` of a prop, and a query of its own. */
  authUrl: string;
  scope: string[];
  prompt: 'none' | 'consent' | 'login' | 'omit';
  /** Missing: without PKCE. A provider may refuse the method it was not made for. */
  pkceMethod?: PkceMethod;
  /** How the instance sends the client's secret to the provider. */
  authorizationMethod?: string;
  grantTypes: OAuth2GrantType[];
  /** More parameters of the authorization request; they override the usual ones that nothing depends on. */
  extra: { [parameter: string]: string };
  /** Asked before connecting. */
  props: FieldSpec[];
  /** The server finds out the endpoints and registers a client; until then this prop holds none. */
  discovery?: { authUrlProp: string };
};

export type PkceMethod = 'plain' | 'S256';

export type OAuth2GrantType = 'authorization_code' | 'client_credentials';

/** An OAuth2 client that somebody registered for this piece: the platform's owner, or Activepieces. */
export type OAuth2App = { type: 'PLATFORM_OAUTH2' | 'CLOUD_OAUTH2'; clientId: string; redirect: RedirectUri };

/** Where the provider sends the user back to. */
export type RedirectUri = {
  /** Exactly as it is registered with the provider. */
  uri: string;
  /** Of its page, which the messages with the response come from. */
  origin: string;
  /** Its page passes the code on percent-encoded. */
  encoded: boolean;
  /** It is the page beside the dialog. */
  own: boolean;
};

/** What the instance knows of OAuth2 for one piece. */
export type OAuth2Setup = {
  /** The platform's own before the cloud's (contract 5.1). */
  app?: OAuth2App;
  /** For the user's own app. */
  redirect: RedirectUri;
  /** It may have an endpoint for the authorization URL, where scopes can be chosen. Known once it is asked. */
  buildsUrl: boolean;
};

/** What the user's sign-in resulted in, until it is saved. */
export type Authorization = {
  /** Can be used once (RFC 6749 section 4.1.2). Missing where the platform itself receives it. */
  code?: string;
  /** RFC 7636; on the wire `code_challenge`. */
  codeVerifier?: string;
  discovered?: DiscoveredClient;
};

/** A client that the server registered for this one connection, and the endpoints it found. */
export type DiscoveredClient = { clientId: string; clientSecret: string; props: { [key: string]: Json } };

export type Label = { displayName: string; description?: string };

/** The type of a connection as it is saved; OAuth2 has three (contract 4.1). */
export type AppConnectionType = AuthValue['type'];

/** What an auth type makes of the form: the `value` of the upsert, its `type` included. */
export type AuthValue =
  | { type: 'SECRET_TEXT'; secret_text: string }
  | { type: 'BASIC_AUTH'; username: string; password: string }
  | { type: 'CUSTOM_AUTH'; props: { [key: string]: Json } }
  | { type: 'OIDC'; props: { [key: string]: Json } }
  | { type: 'NO_AUTH' }
  | OAuth2Value;

/** The three OAuth2 values of the upsert (contract 4.1). */
export type OAuth2Value = OAuth2ValueCommon &
  (
    | { type: 'CLOUD_OAUTH2' }
    | { type: 'PLATFORM_OAUTH2'; redirect_url: string }
    | { type: 'OAUTH2'; redirect_url: string; client_secret: string; grant_type: OAuth2GrantType }
  );

type OAuth2ValueCommon = {
  client_id: string;
  code: string;
  /** The PKCE verifier, whatever its name says. */
  code_challenge?: string;
  scope: string;
  authorization_method?: string;
  props: { [key: string]: Json };
};

export type Piece = {
  name: string;
  displayName: string;
  logoUrl?: string;
  /** Missing where a platform has no versions. */
  version?: string;
  /** At least one; a piece without auth has NO_AUTH. */
  auths: AuthSpec[];
};

/** A connection that the project has already. */
export type ExistingConnection = {
  id: string;
  externalId: string;
  displayName: string;
  type: string;
  pieceVersion?: string;
  /** ISO 8601. Missing where the API does not say. */
  updated?: string;
  /** Its details cannot be changed: only a new one can take its place. */
  readOnly?: boolean;
};

/** A connection as a list shows it. */
export type ListedConnection = ExistingConnection & {
  pieceName: string;
  /** ERROR: the provider refused to renew it. MISSING: saved without credentials, to be set up. */
  status: 'ACTIVE' | 'ERROR' | 'MISSING';
  /** PLATFORM: shared by several projects; only an administrator of the platform may change it. */
  scope: 'PROJECT' | 'PLATFORM';
  /** ISO 8601. Missing where the API does not say. */
  created?: string;
  /** Who connected it, as a name. */
  owner?: string;
  /** Whose it is at the app, e.g. a mail address. */
  account?: string;
  /** Of the workflows that use it; missing where the API does not say. */
  flowCount?: number;
  projectIds: string[];
  preSelectForNewProjects: boolean;
};

/** An app, as the catalogue and the list show it. */
export type PieceSummary = { name: string; displayName: string; logoUrl?: string; description?: string };

export type Project = { id: string; displayName: string };

/** Which projects a connection of the whole platform is for. */
export type Sharing = { projectIds: string[]; preSelectForNewProjects: boolean };

/** What is saved. Without `value` the connection is a placeholder, to be set up later. */
export type UpsertRequest = {
  externalId: string;
  displayName: string;
  piece: Pick<Piece, 'name' | 'version'>;
  /** Of the connection that is changed; missing for a new one. */
  existingId?: string;
  value?: AuthValue;
  /** Of an earlier save, which may have created the connection although its answer was lost. */
  created?: CreationTrace;
};

/**
 * On a platform without external ids: a connection that a save has created has this name, and is none of those that
 * there were before.
 */
export type CreationTrace = { name: string; idsBefore: string[] };

/** What the instance says of its look and its OAuth2 redirect page. */
export type InstanceSettings = {
  primaryColor?: string;
  /** Values of `{{name}}` in descriptions (contract 3.8). */
  variables?: Record<string, string>;
};
