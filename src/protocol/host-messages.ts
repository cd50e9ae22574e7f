import { isRecord, isText, type UnknownRecord } from './record.ts';

/** A signed-in user's API token, for instances without embed sign-in (community edition). */
export type Session = { token: string; projectId: string };

/** What a dialog signs in with: an embed JWT or a session. Another platform may need none: then the JWT is empty. */
export type Credentials = { jwtToken: string } | { session: Session };

/** Our extras of VENDOR_INIT; the official dialog ignores the key that holds them. */
type ConnectExtras = {
  version: number;
  instanceUrl: string;
  pieceName: string;
  connectionName: string | undefined;
  displayName: string | undefined;
  allowSetupLater: boolean;
  redirectUrl: string | undefined;
  cloudOAuth2Url: string | undefined;
  /** Of another platform than Activepieces: a lazy part reads it. */
  backend: UnknownRecord | undefined;
  /** All of them, if anything but the form of one piece is asked for: a lazy part reads the rest. */
  more: UnknownRecord | undefined;
};

/** How the page wants the dialog to look: options of the official SDK, and what we add. */
export type Look = {
  mode: 'light' | 'dark' | 'system' | undefined;
  fontUrl: string | undefined;
  fontFamily: string | undefined;
  /** What the host page's root computes to, e.g. `normal` or `light dark`. */
  colorScheme: string;
  /** The host's own tokens (theme.ts): a lazy part reads them. */
  theme: UnknownRecord | undefined;
};

const modes = ['light', 'dark', 'system'] as const;

/** VENDOR_INIT as the dialog reads it. `connect` is missing when the host runs the official SDK. */
export type Init = {
  credentials: Credentials;
  initialRoute: string;
  locale: string;
  /** The host's own words, by group and key: whoever speaks them checks them. */
  texts: UnknownRecord | undefined;
  look: Look;
  /** What a dialog before this one asked to keep. */
  draft: UnknownRecord | undefined;
  connect: ConnectExtras | undefined;
};

/** Host → dialog. VENDOR_INIT is Activepieces' own (contract 1.6), the others are ours. */
export type HostMessage =
  | { type: 'VENDOR_INIT'; data: Init }
  /** To a hidden dialog: sign in and fetch these pieces, so that connect() finds them there. */
  | {
      type: 'VENDOR_PRELOAD';
      data: { credentials: Credentials; instanceUrl: string; locale: string; pieceNames: string[] };
    }
  /** The answer to CLIENT_SESSION_EXPIRED; without credentials the host has no other. */
  | { type: 'VENDOR_SESSION'; data: { credentials: Credentials | undefined } }
  /** The page was configured again while the dialog is open. */
  | { type: 'VENDOR_RESTYLE'; data: Look }
  /** The user asked to leave while the focus was in the host page. */
  | { type: 'VENDOR_CLOSE_REQUESTED'; data: object };

export function parseHostMessage(value: unknown): HostMessage | undefined {
  if (!isRecord(value) || !isRecord(value.data)) return undefined;
  const { type, data } = value;
  const credentials = parseCredentials(data);
  switch (type) {
    case 'VENDOR_INIT': {
      const connect = parseExtras(data.connect);
      if (!(credentials || connect?.backend) || !isText(data.initialRoute)) return undefined;
      return {
        type,
        data: {
          credentials: credentials ?? { jwtToken: '' },
          initialRoute: data.initialRoute,
          locale: isText(data.locale) ? data.locale : 'en',
          texts: isRecord(data.texts) ? data.texts : undefined,
          look: parseLook(data),
          draft: isRecord(data.draft) ? data.draft : undefined,
          connect,
        },
      };
    }
    case 'VENDOR_PRELOAD':
      return credentials && isText(data.instanceUrl) && isText(data.locale) && Array.isArray(data.pieceNames)
        ? {
            type,
            data: {
              credentials,
              instanceUrl: data.instanceUrl,
              locale: data.locale,
              pieceNames: data.pieceNames.filter(isText),
            },
          }
        : undefined;
    case 'VENDOR_SESSION':
      return { type, data: { credentials } };
    case 'VENDOR_RESTYLE':
      return { type, data: parseLook(data) };
    case 'VENDOR_CLOSE_REQUESTED':
      return { type, data: {} };
    default:
      return undefined;
  }
}

function parseCredentials(data: UnknownRecord): Credentials | undefined {
  const { session } = data;
  if (isRecord(session) && isText(session.token) && isText(session.projectId)) {
    return { session: { token: session.token, projectId: session.projectId } };
  }
  return isText(data.jwtToken) && data.jwtToken !== '' ? { jwtToken: data.jwtToken } : undefined;
}

function parseExtras(value: unknown): ConnectExtras | undefined {
  if (!isRecord(value) || typeof value.version !== 'number') return undefined;
  if (!isText(value.instanceUrl)) return undefined;
  const optional = (key: string) => (isText(value[key]) && value[key] !== '' ? value[key] : undefined);
  return {
    version: value.version,
    instanceUrl: value.instanceUrl,
    pieceName: optional('pieceName') ?? '',
    connectionName: optional('connectionName'),
    displayName: optional('displayName'),
    redirectUrl: optional('redirectUrl'),
    cloudOAuth2Url: optional('cloudOAuth2Url'),
    backend: isRecord(value.backend) ? value.backend : undefined,
    more: value.view || value.scope || !value.pieceName ? value : undefined,
    allowSetupLater: value.allowSetupLater === true,
  };
}

function parseLook({ connect, ...data }: UnknownRecord): Look {
  const { mode, fontUrl, fontFamily } = data;
  // Ours may stand beside the official ones or with the rest of ours.
  const { colorScheme, theme } = { ...Object(connect), ...data };
  return {
    mode: modes.find((known) => known === mode),
    fontUrl: isText(fontUrl) ? fontUrl : undefined,
    fontFamily: isText(fontFamily) ? fontFamily : undefined,
    colorScheme: isText(colorScheme) ? colorScheme : '',
    theme: isRecord(theme) ? theme : undefined,
  };
}
