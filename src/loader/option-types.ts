import type { ConfigureOptions, ConnectionsOptions, ConnectOptions } from './options.ts';

/**
 * The options that the loader itself uses, or that would do something else than was meant if they were ignored. Of
 * those that are missing here, for want of bytes, the dialog ignores a value of another type; for a theme with a warning.
 */
type TypesOf<Options, Member extends string = never, Exception extends string = never> = {
  [Name in keyof Options as string extends Name ? never : Exclude<Name, Exception>]-?: string;
} & { [Name in Member]: string };

/** For the types see `isOfType`. An option comes before its members. */
export const connectTypes: TypesOf<ConnectOptions & ConnectionsOptions, never, 'redirect'> = {
  pieceName: 'string',
  connectionName: 'string',
  displayName: 'string',
  // The official SDK opens a window for every truthy value. What window.open() makes of the sizes is up to the browser.
  newWindow: 'Object | boolean',
  allowSetupLater: 'boolean',
  scope: "'PROJECT' | 'PLATFORM'",
  projectIds: 'string[]',
  preSelectForNewProjects: 'boolean',
  externalId: 'string',
  signal: 'AbortSignal',
  onEvent: 'function',
  select: 'boolean',
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
  | 'embedding.texts',
  'cloudOAuth2Url'
> = {
  instanceUrl: 'http(s) URL without user, ? and # (required)',
  backend: 'Object',
  'backend.kind': "'make' (required)",
  'backend.baseUrl': 'http(s) URL without user, ? and # (required)',
  'backend.teamId': 'number (required)',
  jwtToken: 'string | function (required)',
  session: 'Object',
  'session.token': 'string (required)',
  'session.projectId': 'string (required)',
  dialogUrl: 'http(s) URL without user',
  redirectUrl: 'URL without user, ? and #',
  preload: 'boolean | string[]',
  loadTimeout: 'number',
  embedding: 'Object',
  'embedding.styling': 'Object',
  'embedding.styling.mode': "'light' | 'dark' | 'system'",
  'embedding.styling.fontUrl': 'string',
  'embedding.styling.fontFamily': 'string',
  'embedding.locale': 'string',
  // A module has them as its exports.
  'embedding.texts': 'Object | Module',
};
