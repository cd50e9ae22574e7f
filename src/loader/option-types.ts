import type { ConfigureOptions, ConnectionsOptions, ConnectOptions } from './options.ts';

/**
 * All options, but of their members only those that the loader uses, or that would do something else than was meant if
 * they were ignored. Of the others (`theme`, `texts`, lists of the backend) the dialog ignores a value of another type,
 * with a warning.
 */
type TypesOf<Options, Member extends string = never> = {
  [Name in keyof Options as string extends Name ? never : Name]-?: string;
} & { [Name in Member]: string };

/** For the types see `isOfType`. An option comes before its members; beyond that the order is one that compresses well. */
export const connectTypes: TypesOf<ConnectOptions & ConnectionsOptions> = {
  onEvent: 'function',
  // In other entries, and with connect-hosted.js, withRedirect() takes it first.
  redirect: 'false (without connect-hosted.js)',
  select: 'boolean',
  projectIds: 'string[]',
  externalId: 'string',
  signal: 'AbortSignal',
  allowSetupLater: 'boolean',
  connectionName: 'string',
  // The official SDK opens a window for every truthy value. What window.open() makes of the sizes is up to the browser.
  newWindow: 'Object | boolean',
  preSelectForNewProjects: 'boolean',
  pieceName: 'string',
  scope: "'PROJECT' | 'PLATFORM'",
  displayName: 'string',
};

export const configureTypes: TypesOf<
  ConfigureOptions,
  | 'backend.kind'
  | 'backend.baseUrl'
  | 'backend.teamId'
  | 'session.token'
  | 'session.projectId'
  | 'embedding.styling'
  | 'embedding.styling.mode'
  | 'embedding.styling.fontUrl'
  | 'embedding.styling.fontFamily'
  | 'embedding.locale'
  | 'embedding.texts'
> = {
  preload: 'boolean | string[]',
  embedding: 'Object',
  'embedding.styling': 'Object',
  'embedding.styling.mode': "'light' | 'dark' | 'system'",
  'embedding.styling.fontUrl': 'string',
  'embedding.styling.fontFamily': 'string',
  'embedding.locale': 'string',
  // A module has them as its exports.
  'embedding.texts': 'Object | Module',
  session: 'Object',
  'session.token': 'string (required)',
  'session.projectId': 'string (required)',
  backend: 'Object',
  'backend.kind': "'make' (required)",
  'backend.baseUrl': 'http(s) URL without user, ? and # (required)',
  'backend.teamId': 'number (required)',
  instanceUrl: 'http(s) URL without user, ? and # (required)',
  jwtToken: 'string | function (required)',
  loadTimeout: 'number',
  dialogUrl: 'http(s) URL without user',
  cloudOAuth2Url: 'http(s) URL without user, ? and #',
  redirectUrl: 'URL without user, ? and #',
};
