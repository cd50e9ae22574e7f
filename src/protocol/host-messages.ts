import type { CustomTexts } from '../i18n/texts.ts';
import { type Appearance, parseAppearance } from './appearance.ts';
import { isPieceName, isRecord, isString, recordOrUndefined, type UnknownRecord } from './guards.ts';
import { type InitialView, type PlatformOptions, parseInitialView, parsePlatformOptions } from './initial-view.ts';
import type { MakeBackend } from './make-backend.ts';
import type { RecoverableInput } from './recoverable-input.ts';
import type { Unparsed } from './unparsed.ts';

/** A signed-in user's API token, for instances without embed sign-in (community edition). */
export type Session = { token: string; projectId: string };

export type Credentials = { jwtToken: string } | { session: Session };

/** What our loader adds to VENDOR_INIT, under the key `connect`, which the official dialog ignores. */
export type LoaderOptions = {
  version: number;
  instanceUrl: string;
  view: InitialView;
  /** Undefined: the connection is for one project. */
  platform: PlatformOptions | undefined;
  connectionName: string | undefined;
  displayName: string | undefined;
  allowSetupLater: boolean;
  redirectUrl: string | undefined;
  cloudOAuth2Url: string | undefined;
};

/** VENDOR_INIT as the dialog reads it. */
export type Init = {
  initialRoute: string;
  locale: string;
  /** Parsed by `setLocale()`. */
  texts: Unparsed<CustomTexts> | undefined;
  appearance: Appearance;
  /** Of an earlier dialog. Parsed by `parseRecoverableInput()`. */
  draft: Unparsed<RecoverableInput> | undefined;
  /** Undefined if the host page uses the official SDK. */
  connect: LoaderOptions | undefined;
} & PlatformAccess;

/** Activepieces, or another backend, for which credentials are optional. */
type PlatformAccess =
  | { backend: undefined; credentials: Credentials }
  /** Parsed by `parseMakeOptions()`. */
  | { backend: Unparsed<MakeBackend>; credentials: Credentials | undefined };

/** Host → dialog. VENDOR_INIT is Activepieces' own (contract 1.6), the others are ours. */
export type HostMessage =
  | { type: 'VENDOR_INIT'; data: Init }
  /** To a hidden dialog: sign in and prefetch these pieces. */
  | {
      type: 'VENDOR_PRELOAD';
      data: { credentials: Credentials; instanceUrl: string; locale: string; pieceNames: string[] };
    }
  /** The reply to CLIENT_SESSION_EXPIRED; without credentials if the host has no others. */
  | { type: 'VENDOR_SESSION'; data: { credentials: Credentials | undefined } }
  /** The host called configure() again while the dialog is open. */
  | { type: 'VENDOR_RESTYLE'; data: Appearance }
  /** The user pressed Escape, or went back, while the focus was in the host page. */
  | { type: 'VENDOR_CLOSE_REQUESTED'; data: object }
  /**
   * The host is about to remove the dialog while it is busy (`isBusy`): a save is unresolved, or a sign-in has a window
   * to close. The dialog is out of sight by now, ends that, and replies with CLIENT_NEW_CONNECTION_DIALOG_CLOSED.
   */
  | { type: 'VENDOR_LEAVING'; data: object };

/** Undefined for everything else, and for messages without what they need. */
export function parseHostMessage(value: unknown): HostMessage | undefined {
  if (!isRecord(value) || !isRecord(value.data)) return undefined;
  const { type, data } = value;
  const credentials = parseCredentials(data);
  switch (type) {
    case 'VENDOR_INIT': {
      const access = parsePlatformAccess(data);
      if (!access || !isString(data.initialRoute)) return undefined;
      return {
        type,
        data: {
          ...access,
          initialRoute: data.initialRoute,
          locale: isString(data.locale) ? data.locale : 'en',
          texts: recordOrUndefined(data.texts),
          appearance: parseAppearance(data),
          draft: recordOrUndefined(data.draft),
          connect: isOfLoader(data.connect) ? parseLoaderOptions(data.connect) : undefined,
        },
      };
    }
    case 'VENDOR_PRELOAD': {
      const { instanceUrl, locale, pieceNames } = data;
      if (!credentials || !isString(instanceUrl) || !isString(locale) || !Array.isArray(pieceNames)) return undefined;
      return { type, data: { credentials, instanceUrl, locale, pieceNames: pieceNames.filter(isPieceName) } };
    }
    case 'VENDOR_SESSION':
      return { type, data: { credentials } };
    case 'VENDOR_RESTYLE':
      return { type, data: parseAppearance(data) };
    case 'VENDOR_CLOSE_REQUESTED':
    case 'VENDOR_LEAVING':
      return { type, data: {} };
    default:
      return undefined;
  }
}

function parseCredentials({ session, jwtToken }: UnknownRecord): Credentials | undefined {
  if (isRecord(session) && isString(session.token) && isString(session.projectId)) {
    return { session: { token: session.token, projectId: session.projectId } };
  }
  return isString(jwtToken) && jwtToken !== '' ? { jwtToken } : undefined;
}

function parsePlatformAccess(data: UnknownRecord): PlatformAccess | undefined {
  const credentials = parseCredentials(data);
  const backend = isOfLoader(data.connect) ? recordOrUndefined(data.connect.backend) : undefined;
  if (backend) return { backend, credentials };
  return credentials && { backend, credentials };
}

type WireLoaderOptions = UnknownRecord & Pick<LoaderOptions, 'version' | 'instanceUrl'>;

function isOfLoader(connect: unknown): connect is WireLoaderOptions {
  return isRecord(connect) && typeof connect.version === 'number' && isString(connect.instanceUrl);
}

function parseLoaderOptions(connect: WireLoaderOptions): LoaderOptions {
  const { version, instanceUrl, connectionName, externalId } = connect;
  const optional = (text: unknown) => (isString(text) && text !== '' ? text : undefined);
  const platform = parsePlatformOptions(connect);
  return {
    version,
    instanceUrl,
    view: parseInitialView(connect),
    platform,
    connectionName: (platform && optional(externalId)) ?? optional(connectionName),
    displayName: optional(connect.displayName),
    redirectUrl: optional(connect.redirectUrl),
    cloudOAuth2Url: optional(connect.cloudOAuth2Url),
    allowSetupLater: connect.allowSetupLater === true,
  };
}
