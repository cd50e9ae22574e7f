import { ConnectError } from '../errors.ts';
import { isRecord, type UnknownRecord } from '../protocol/guards.ts';
import type { Session } from '../protocol/host-messages.ts';
import type { MakeBackend } from '../protocol/make-backend.ts';
import type { ConfigureOptions, ConnectionsOptions, ConnectOptions, EmbeddingOptions } from './options.ts';
import { describeValue, isOfType } from './value-types.ts';

/** Every option has a type, or this does not compile. Other keys, such as the official SDK's, are not checked. */
type TypesOf<Options> = { [Name in keyof Options as string extends Name ? never : Name]-?: string };

const connectTypes: TypesOf<ConnectOptions & ConnectionsOptions> = {
  pieceName: 'string',
  connectionName: 'string',
  displayName: 'string',
  // The official SDK opens a window for every truthy value.
  newWindow: 'object | boolean',
  allowSetupLater: 'boolean',
  scope: "'PROJECT' | 'PLATFORM'",
  projectIds: 'string[]',
  preSelectForNewProjects: 'boolean',
  externalId: 'string',
  signal: 'AbortSignal',
  onEvent: 'function',
  select: 'boolean',
};

/** The members of each object; for the types see `isOfType`. */
const memberTypes: { [name: string]: { [member: string]: string } } = {
  connect: connectTypes,
  connections: connectTypes,
  newWindow: { width: 'number', height: 'number', top: 'number', left: 'number' } satisfies TypesOf<
    NonNullable<ConnectOptions['newWindow']>
  >,
  configure: {
    instanceUrl: 'http(s) URL (required)',
    backend: 'object',
    jwtToken: 'string | function (required)',
    session: 'object',
    dialogUrl: 'http(s) URL',
    redirectUrl: 'string',
    cloudOAuth2Url: 'string',
    preload: 'boolean | string[]',
    loadTimeout: 'number',
    embedding: 'object',
  } satisfies TypesOf<ConfigureOptions>,
  session: { token: 'string (required)', projectId: 'string (required)' } satisfies TypesOf<Session>,
  backend: {
    kind: "'make' (required)",
    baseUrl: 'http(s) URL (required)',
    teamId: 'number (required)',
    headers: 'object',
    definitions: 'Array',
    oauthStart: 'string',
  } satisfies TypesOf<MakeBackend>,
  embedding: { locale: 'string', styling: 'object', texts: 'object' } satisfies TypesOf<EmbeddingOptions>,
  styling: {
    mode: "'light' | 'dark' | 'system'",
    fontUrl: 'string',
    fontFamily: 'string',
    theme: 'object',
  } satisfies TypesOf<NonNullable<EmbeddingOptions['styling']>>,
};

type Method = 'configure' | 'connect' | 'connections';

/** @throws `invalid_options`, which names the option, its type, and the value unless it may be a secret */
export function checkOptions(method: Method, options: unknown): void {
  if (!isRecord(options)) throw invalidOption(`${method}(options)`, 'object', options);
  checkMembers(`${method}({ `, method, options, ' })');
}

function checkMembers(before: string, objectName: string, object: UnknownRecord, after: string): void {
  for (const [name, type] of Object.entries(memberTypes[objectName] ?? {})) {
    const value = object[name];
    // As with the official SDK's connectionName, an empty string counts as not given.
    const isMissing = (value ?? '') === '';
    const isRequired = type.includes('required') && !object.backend && !(object.session && name === 'jwtToken');
    if (isMissing ? isRequired : !isOfType(type, value)) throw invalidOption(before + name + after, type, value);
    if (isRecord(value)) checkMembers(`${before}${name}: { `, name, value, ` }${after}`);
  }
}

function invalidOption(option: string, type: string, value: unknown): ConnectError {
  const found = describeValue(value, /options|session|token|headers/i.test(option));
  return new ConnectError('invalid_options', `${option} must be of type ${type}, but got ${found}.`);
}
