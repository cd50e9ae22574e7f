/** A saved connection as the host page gets it: `name` is the externalId. */
export type ConnectionResult = { id: string; name: string };

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

export type Project = { id: string; displayName: string };

/** Which projects a connection of the whole platform is for. */
export type Sharing = { projectIds: string[]; preSelectForNewProjects: boolean };
