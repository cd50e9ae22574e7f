import type { Json } from '../json.ts';
import type { ConnectionResult, ExistingConnection, ListedConnection, Project, Sharing } from '../model/connection.ts';
import type { InstanceSettings } from '../model/instance-settings.ts';
import type { DiscoveredClient, OAuth2Auth, OAuth2Setup } from '../model/oauth2.ts';
import type { Piece, PieceSummary } from '../model/piece.ts';
import type { CreationTrace, UpsertRequest } from '../model/upsert-request.ts';

/**
 * What the dialog needs of the platform behind it. Everything rejects with a `BackendError`, or with the
 * signal's AbortError. Reads may be repeated after a network failure; a save never is by itself.
 */
export type Backend = {
  /** Everything that the user enters goes there. */
  apiUrl: string;
  /** Of a connection's name, in code units. Missing if there is no limit. */
  maxNameLength?: number;
  /**
   * Exchanges the host's credentials for a session, unless there is one.
   * @returns the session's part of `InstanceSettings.variables`
   */
  signIn(signal: AbortSignal): Promise<Record<string, string>>;
  /** The platform's color, and the variables of descriptions. */
  settings(signal: AbortSignal): Promise<InstanceSettings>;
  /** @param version exact; default the newest. */
  piece(name: string, version: string | undefined, signal: AbortSignal): Promise<Piece>;
  /**
   * The newest one as everybody gets it, before the sign-in. Undefined if there is none, or if it would come no earlier
   * than with the session. Missing if nothing is public.
   */
  publicPiece?(name: string, signal: AbortSignal): Promise<Piece | undefined>;
  /** The piece with the form that changes this connection. Missing if it is that of the connection's version. */
  pieceToChange?(name: string, connection: ExistingConnection, signal: AbortSignal): Promise<Piece>;
  /** PLATFORM: `connections` and `save` are about connections that several projects share. */
  scope?: 'PLATFORM';
  /** All connections of the project for this piece that a save could replace, and those that are `readOnly`. */
  connections(pieceName: string, signal: AbortSignal): Promise<ExistingConnection[]>;
  /**
   * Keyed by externalId: the same request again never creates a second connection.
   * @param onCreating on a platform without external ids, called before a connection is created
   */
  save(
    request: UpsertRequest,
    signal: AbortSignal,
    onCreating?: (created: CreationTrace) => void,
  ): Promise<ConnectionResult>;
  /** Missing if the platform runs OAuth2 itself. Loaded for pieces with OAuth2. */
  oauth2?(): Promise<OAuth2Backend>;
  /** For auths with `requiresSignIn`: the platform itself runs OAuth2. */
  platformSignIn?: SignInBackend;
  /** Missing if connections can only be created. Loaded for lists of connections. */
  manage?(): Promise<ManageBackend>;
};

/** Lists of connections and changes to them. A platform lacks what its optional members would do. */
export type ManageBackend = {
  list(query: ListQuery, signal: AbortSignal): Promise<ConnectionPage>;
  /** All pieces, those used most first. */
  pieces(signal: AbortSignal): Promise<PieceSummary[]>;
  /** Resolves with the renamed connection. */
  rename(connection: ListedConnection, displayName: string, signal: AbortSignal): Promise<ListedConnection>;
  /**
   * @param confirmed the user has seen the platform's objection and confirmed
   * @returns the platform's objection as it came, if it has therefore removed nothing
   */
  remove(connection: ListedConnection, signal: AbortSignal, confirmed?: boolean): Promise<Json | undefined>;
  /** Lets the app check whether the connection still works. */
  verify?(connection: ListedConnection, signal: AbortSignal): Promise<Verification>;
  /** All flows use `target` afterwards, and `source` is deleted. */
  replace?(source: ListedConnection, target: ListedConnection, signal: AbortSignal): Promise<void>;
  /** Undefined unless the user is an administrator of the platform. Rejects if its plan has no such connections. */
  platform?(signal: AbortSignal): Promise<PlatformBackend | undefined>;
};

/** `scopes missing`: it works, but the user has to grant more scopes. `detail` is what the app said, as it came. */
type Verification = { result: 'verified' | 'scopes missing' | 'refused'; detail?: Json };

export type SignInBackend = {
  /** Creates the connection, if it is new, and begins the sign-in. The same request again creates no second one. */
  begin(request: UpsertRequest, signal: AbortSignal): Promise<PlatformSignIn>;
};

export type PlatformSignIn = {
  /** To be opened in the user's window. */
  url: string;
  /** The connection was created for this sign-in, and is of no use without it. */
  isNew: boolean;
  /** Somebody has signed in before. */
  wasAuthorized: boolean;
  /** Polled. May never become true if an existing connection is signed in again, or if it `wasAuthorized`. */
  isDone(signal: AbortSignal): Promise<boolean>;
  /** Deletes the new connection. */
  discard(signal: AbortSignal): Promise<void>;
};

/** For administrators of a platform only. */
export type PlatformBackend = {
  projects(signal: AbortSignal): Promise<Project[]>;
  list(query: ListQuery, signal: AbortSignal): Promise<ConnectionPage>;
  /** All of a piece. */
  connections(pieceName: string, signal: AbortSignal): Promise<ListedConnection[]>;
  /** Keyed by externalId among the connections that have all of these projects (contract 4.4). */
  save(request: UpsertRequest, sharing: Sharing, signal: AbortSignal): Promise<ConnectionResult>;
  /** Resolves with the changed connection. */
  share(connection: ListedConnection, sharing: Sharing, signal: AbortSignal): Promise<ListedConnection>;
};

export type ListQuery = { pieceName?: string | undefined; search?: string | undefined; cursor?: string | undefined };

/** `next` is the cursor of the next page; missing on the last one. */
export type ConnectionPage = { connections: ListedConnection[]; next?: string };

export type OAuth2Backend = {
  /** @param provider of an auth with OAuth2 */
  parseAuth(provider: unknown): OAuth2Auth;
  /** Rejects if an answer is missing: whose app is used must not depend on a server's bad moment. */
  setup(pieceName: string, signal: AbortSignal): Promise<OAuth2Setup>;
  /** Only if `setup` has `buildsUrl`. */
  authorizationUrl(request: AuthorizationUrlRequest, signal: AbortSignal): Promise<AuthorizationUrl>;
};

export type AuthorizationUrlRequest = {
  piece: Pick<Piece, 'name' | 'version'>;
  clientId: string;
  redirectUri: string;
  /** Selected by the user. */
  scopes: string[];
  props: { [key: string]: Json };
};

export type AuthorizationUrl = { url: string; codeVerifier?: string; discovered?: DiscoveredClient };
