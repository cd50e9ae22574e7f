import type { FieldSpec } from '../field-model.ts';
import type { Json } from '../json.ts';

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
