import type {
  ConnectionDraft,
  ConnectionResult,
  DiscoveredClient,
  ExistingConnection,
  InstanceSettings,
  Json,
  OAuth2Setup,
  Piece,
} from '../model.ts';

/**
 * What the dialog needs of the platform behind it. Everything rejects with a `BackendError`, or with the
 * signal's AbortError. Reads may be repeated after a network failure; a save never is by itself.
 */
export type Backend = {
  /** Turns the host's credentials into a session. Calling it again costs nothing. */
  signIn(signal: AbortSignal): Promise<void>;
  /** Look and OAuth2 redirect page; needs no session. */
  settings(signal: AbortSignal): Promise<InstanceSettings>;
  /** @param version exact; default the newest. */
  piece(name: string, version: string | undefined, signal: AbortSignal): Promise<Piece>;
  /** All connections of the project for this piece that a save could replace. */
  connections(pieceName: string, signal: AbortSignal): Promise<ExistingConnection[]>;
  /** Keyed by externalId: saving the same draft again never makes a second connection. */
  save(draft: ConnectionDraft, signal: AbortSignal): Promise<ConnectionResult>;
  /** Missing where the platform runs OAuth2 by itself. Loaded when a piece asks for it. */
  oauth2?(): Promise<OAuth2Backend>;
};

export type OAuth2Backend = {
  /** Never rejects for what a user can do without, e.g. an unreachable list of apps. */
  setup(pieceName: string, signal: AbortSignal): Promise<OAuth2Setup>;
  /** Only where `setup` says so. */
  authorizationUrl(request: AuthorizationUrlRequest, signal: AbortSignal): Promise<AuthorizationUrl>;
};

export type AuthorizationUrlRequest = {
  piece: { name: string; version: string };
  clientId: string;
  redirectUri: string;
  /** Those the user chose. */
  scopes: string[];
  props: { [key: string]: Json };
};

export type AuthorizationUrl = { url: string; codeVerifier?: string; discovered?: DiscoveredClient };
