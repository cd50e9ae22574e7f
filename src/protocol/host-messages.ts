import { type Appearance, parseAppearance } from './appearance.ts';
import { isRecord, isString, recordOrUndefined, type UnknownRecord } from './guards.ts';
import type { RecoverableInput } from './recoverable-input.ts';
import type { Unparsed } from './unparsed.ts';

/** A signed-in user's API token, for instances without embed sign-in (community edition). */
export type Session = { token: string; projectId: string };

/** With a backend other than Activepieces `jwtToken` may be empty. */
export type Credentials = { jwtToken: string } | { session: Session };

/** What our loader adds to VENDOR_INIT, under the key `connect`, which the official dialog ignores. */
type LoaderOptions = {
  version: number;
  instanceUrl: string;
  pieceName: string;
  connectionName: string | undefined;
  displayName: string | undefined;
  allowSetupLater: boolean;
  redirectUrl: string | undefined;
  cloudOAuth2Url: string | undefined;
  /** Describes a backend other than Activepieces; unchecked, that backend's lazy chunk parses it. */
  backend: UnknownRecord | undefined;
  /** All options, unless only the form of one piece is asked for; the manager's lazy chunk parses them. */
  managerOptions: UnknownRecord | undefined;
};

/** VENDOR_INIT as the dialog reads it. `connect` is undefined if the host page uses the official SDK. */
export type Init = {
  credentials: Credentials;
  initialRoute: string;
  locale: string;
  /** The host's own texts, by group and key; unchecked. */
  texts: UnknownRecord | undefined;
  appearance: Appearance;
  /** From CLIENT_CONNECT_DRAFT of an earlier dialog. */
  draft: Unparsed<RecoverableInput> | undefined;
  connect: LoaderOptions | undefined;
};

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
  | { type: 'VENDOR_CLOSE_REQUESTED'; data: object };

/** Undefined for everything else, and for messages without what they need. */
export function parseHostMessage(value: unknown): HostMessage | undefined {
  if (!isRecord(value) || !isRecord(value.data)) return undefined;
  const { type, data } = value;
  const credentials = parseCredentials(data);
  switch (type) {
    case 'VENDOR_INIT': {
      const connect = parseLoaderOptions(data.connect);
      if (!(credentials || connect?.backend) || !isString(data.initialRoute)) return undefined;
      return {
        type,
        data: {
          credentials: credentials ?? { jwtToken: '' },
          initialRoute: data.initialRoute,
          locale: isString(data.locale) ? data.locale : 'en',
          texts: recordOrUndefined(data.texts),
          appearance: parseAppearance(data),
          draft: recordOrUndefined(data.draft),
          connect,
        },
      };
    }
    case 'VENDOR_PRELOAD':
      return credentials && isString(data.instanceUrl) && isString(data.locale) && Array.isArray(data.pieceNames)
        ? {
            type,
            data: {
              credentials,
              instanceUrl: data.instanceUrl,
              locale: data.locale,
              pieceNames: data.pieceNames.filter(isString),
            },
          }
        : undefined;
    case 'VENDOR_SESSION':
      return { type, data: { credentials } };
    case 'VENDOR_RESTYLE':
      return { type, data: parseAppearance(data) };
    case 'VENDOR_CLOSE_REQUESTED':
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

function parseLoaderOptions(value: unknown): LoaderOptions | undefined {
  if (!isRecord(value) || typeof value.version !== 'number' || !isString(value.instanceUrl)) return undefined;
  const { version, instanceUrl, view, scope, pieceName, allowSetupLater } = value;
  const optional = (text: unknown) => (isString(text) && text !== '' ? text : undefined);
  return {
    version,
    instanceUrl,
    pieceName: optional(pieceName) ?? '',
    connectionName: optional(value.connectionName),
    displayName: optional(value.displayName),
    redirectUrl: optional(value.redirectUrl),
    cloudOAuth2Url: optional(value.cloudOAuth2Url),
    backend: recordOrUndefined(value.backend),
    managerOptions: view || scope || !pieceName ? value : undefined,
    allowSetupLater: allowSetupLater === true,
  };
}
