import type {
  ConnectionResult,
  DiscoveredClient,
  ExistingConnection,
  InstanceSettings,
  Json,
  ListedConnection,
  OAuth2Setup,
  Piece,
  PieceSummary,
  Project,
  Sharing,
  UpsertRequest,
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
  save(draft: UpsertRequest, signal: AbortSignal): Promise<ConnectionResult>;
  /** Missing where the platform runs OAuth2 by itself. Loaded when a piece asks for it. */
  oauth2?(): Promise<OAuth2Backend>;
  /** Where the platform itself signs the user in with the provider, for auths with `consent`. */
  platformSignIn?: SignInBackend;
  /** Missing where connections can only be made. Loaded when a list is asked for. */
  manage?(): Promise<ManageBackend>;
};

/** A connection's life after it was made. Members that are missing cannot be done there. */
export type ManageBackend = {
  list(query: ListQuery, signal: AbortSignal): Promise<ConnectionPage>;
  /** All apps, those used most first. */
  pieces(signal: AbortSignal): Promise<PieceSummary[]>;
  /** Resolves with what it is then. */
  rename(connection: ListedConnection, displayName: string, signal: AbortSignal): Promise<ListedConnection>;
  /**
   * @param confirmed the user knows what the platform has against it, and insists
   * @returns what the platform has against it, if it did nothing for that reason
   */
  remove(connection: ListedConnection, signal: AbortSignal, confirmed?: boolean): Promise<string | undefined>;
  /** Asks the app whether the connection is still good. */
  verify?(connection: ListedConnection, signal: AbortSignal): Promise<Verification>;
  /** Workflows use `target` from then on, and `source` is gone. */
  replace?(source: ListedConnection, target: ListedConnection, signal: AbortSignal): Promise<void>;
  /** Undefined if the caller is no administrator of the platform. Rejects if its plan has no such connections. */
  platform?(signal: AbortSignal): Promise<PlatformBackend | undefined>;
};

/** `scopes missing`: good, but not for all that is needed by now. `detail` is what the app said. */
type Verification = { result: 'verified' | 'scopes missing' | 'refused'; detail?: string };

export type SignInBackend = {
  /** Makes the connection, if it is new, and begins the sign-in. The same draft again makes no second one. */
  begin(draft: UpsertRequest, signal: AbortSignal): Promise<PlatformSignIn>;
};

export type PlatformSignIn = {
  /** Where the user goes. */
  url: string;
  /** Made for this; without the user's consent it is of no use. */
  isNew: boolean;
  /** Whether the platform knows of the consent by now; of a renewed one it may never show anything. */
  isDone(signal: AbortSignal): Promise<boolean>;
  /** Deletes the connection that was made. */
  discard(signal: AbortSignal): Promise<void>;
};

/** What only administrators of a platform may do. */
export type PlatformBackend = {
  projects(signal: AbortSignal): Promise<Project[]>;
  list(query: ListQuery, signal: AbortSignal): Promise<ConnectionPage>;
  save(draft: UpsertRequest, sharing: Sharing, signal: AbortSignal): Promise<ConnectionResult>;
  share(connection: ListedConnection, sharing: Sharing, signal: AbortSignal): Promise<void>;
};

export type ListQuery = { pieceName?: string | undefined; search?: string | undefined; cursor?: string | undefined };

/** `next` is the cursor of the page that follows; missing on the last one. */
export type ConnectionPage = { connections: ListedConnection[]; next?: string };

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
