import { ConnectError } from '../errors.ts';
import type { CustomTexts } from '../i18n/texts.ts';
import type { ConnectionResult } from '../model.ts';
import type { ConnectEvent } from '../protocol/events.ts';
import type { Session } from '../protocol/host-messages.ts';
import type { Theme } from '../protocol/theme.ts';

/** An embed JWT that your backend signed, or a function that fetches a fresh one. */
export type JwtToken = string | (() => string | Promise<string>);

export type ColorMode = 'light' | 'dark' | 'system';

/** How the dialog looks. Keys of the official SDK that do not concern the dialog are passed on. */
export type EmbeddingOptions = {
  /**
   * Language of the dialog, e.g. `'de'` or `'zh-TW'` (BCP 47). Default: the `lang` of your page's `<html>`, else the
   * browser's; English where none of them is spoken.
   */
  locale?: string | undefined;
  styling?:
    | {
        /** Default: `'system'` if your page declares `color-scheme: dark`, otherwise `'light'`. */
        mode?: ColorMode | undefined;
        /** A stylesheet that defines `fontFamily`; both must be given. */
        fontUrl?: string | undefined;
        fontFamily?: string | undefined;
        /** Colours, radius, font size and spacing of the dialog. */
        theme?: Theme | undefined;
      }
    | undefined;
  /** Your own words in place of the dialog's, by group and key, in the language that `locale` asks for. */
  texts?: CustomTexts | undefined;
  [officialKey: string]: unknown;
};

/** Connections of a Make team, in place of an Activepieces instance. */
export type MakeBackend = {
  kind: 'make';
  /** Your server's proxy (`activepieces-connect/make-server`), so that no Make token is in the page. */
  baseUrl: string;
  teamId: number;
  /** Sent with every request. A Make token works here, and is then readable by everybody who can open the page. */
  headers?: Record<string, string> | undefined;
  /** Connection types: their definitions, or names of custom apps whose definitions are to be read. */
  definitions?: (MakeDefinition | string)[] | undefined;
  /** Where a sign-in begins, below `baseUrl`; answers `{url}`. Default `oauth/{mode}/{id}`, mode `auth` or `reauth`. */
  oauthStart?: string | undefined;
};

/** A connection type as Make defines it: JSON only. */
export type MakeDefinition = {
  /** The type's id, e.g. `custom-app-13`. */
  name: string;
  label?: string | undefined;
  /** One of Make's eight, e.g. `apikey`, `oauth`. */
  type?: string | undefined;
  parameters?: readonly unknown[] | undefined;
  /** Scopes that every new connection asks for. */
  scope?: readonly string[] | undefined;
  /** The user signs in with the app. Default: as the type says. */
  authorize?: boolean | undefined;
  /** To be registered by users who bring an app of their own. */
  redirectUri?: string | undefined;
};

/** Give either `jwtToken` or `session`; with `backend`, `jwtToken` is what your proxy knows the user by, if you give it. */
export type ConfigureOptions = AnyConfigureOptions &
  ({ instanceUrl: string; backend?: undefined } | { instanceUrl?: undefined; backend: MakeBackend });

type AnyConfigureOptions = {
  /** `https://cloud.activepieces.com` or a self-hosted instance. */
  instanceUrl?: string | undefined;
  /** Another platform than Activepieces, in place of `instanceUrl`. */
  backend?: MakeBackend | undefined;
  /**
   * A function is called for every `connect()` and again when the session expires while a dialog is open, so
   * that nothing the user typed is lost.
   */
  jwtToken?: JwtToken | undefined;
  /** Instead of `jwtToken`: a signed-in user's API token. The community edition has no embed sign-in. */
  session?: Session | undefined;
  /** Where the dialog is served. Default: `embed/` beside connect.js; for the ES module `{instanceUrl}/embed`. */
  dialogUrl?: string | undefined;
  /**
   * Where OAuth2 providers send users back to who connect with an app of their own. Default the instance's page. The
   * dialog's own page, `redirect.html` beside it, also says what went wrong, and closes by itself.
   */
  redirectUrl?: string | undefined;
  /** Where Activepieces' OAuth2 apps are listed. Default `https://secrets.activepieces.com`; for mirrors and tests. */
  cloudOAuth2Url?: string | undefined;
  /**
   * Default true: a hidden dialog loads its files when the page is idle (no API call, skipped with the
   * browser's data saver). Piece names: it also signs in and fetches those pieces. False: nothing.
   */
  preload?: boolean | readonly string[] | undefined;
  /** Milliseconds until a dialog that does not answer counts as unreachable. Default 15,000. */
  loadTimeout?: number | undefined;
  embedding?: EmbeddingOptions | undefined;
  [officialKey: string]: unknown;
};

export type ConnectOptions = {
  /** The app, e.g. `'@activepieces/piece-slack'`. Default: the user picks one of all apps. */
  pieceName?: string | undefined;
  /** externalId and display name; an existing connection of that name is reconnected. Default: the user names it. */
  connectionName?: string | undefined;
  /** A display name other than `connectionName`. */
  displayName?: string | undefined;
  /** A popup window in place of the iframe, in px. Members default to 700, 700, 0, 0, as in the official SDK. */
  newWindow?:
    | {
        width?: number | undefined;
        height?: number | undefined;
        top?: number | undefined;
        left?: number | undefined;
      }
    | undefined;
  /** Offers "Set up later", which saves a placeholder without credentials. Default false; needs a recent instance. */
  allowSetupLater?: boolean | undefined;
  /** `'PLATFORM'`: one connection for many projects. Needs the `session` of a platform administrator. */
  scope?: 'PROJECT' | 'PLATFORM' | undefined;
  /** With `scope: 'PLATFORM'`: which projects get it. Default: the user chooses. */
  projectIds?: string[] | undefined;
  /** With `scope: 'PLATFORM'`: projects that are made later get it too. Default false; the user can change it. */
  preSelectForNewProjects?: boolean | undefined;
  /** With `scope: 'PLATFORM'`: the externalId, if it is not `connectionName`. */
  externalId?: string | undefined;
  /** Aborting closes the dialog and rejects with `aborted`. */
  signal?: AbortSignal | undefined;
  /** Told what happens while the dialog is open; never a secret. */
  onEvent?: ((event: ConnectEvent) => void) | undefined;
};

export type ConnectionsOptions = Pick<ConnectOptions, 'newWindow' | 'signal' | 'onEvent'> & {
  /** Only the connections of this app. */
  pieceName?: string | undefined;
  /** The user picks one, or makes a new one. Default false: to look after them. */
  select?: boolean | undefined;
};

/** `connection` is undefined if the user closed the dialog. */
export type ConnectResult = { connection: ConnectionResult | undefined };

/** The types an option may have; one with a `!` must be there. */
type Types<Options> = { [Name in keyof Options]?: string };

/** Rejects arguments that cannot work, so that the mistake shows where it was made. */
export function checkConfigureOptions(options: ConfigureOptions): void {
  const { backend, session } = options;
  check<ConfigureOptions>(options, { preload: 'boolean object', loadTimeout: 'number' });
  if (session) check<Session>(session, { token: '!string', projectId: '!string' });
  else if (!backend) check<ConfigureOptions>(options, { jwtToken: '!string function' });
}

export function checkConnectOptions(options: ConnectOptions): void {
  // Most likely a piece's name, which must not open the list of all.
  if (Object(options) !== options) throw invalidOption('options');
  check<ConnectOptions>(options, {
    pieceName: 'string',
    connectionName: 'string',
    displayName: 'string',
    newWindow: 'object boolean',
    signal: 'object',
    onEvent: 'function',
  });
}

function check<Options extends object>(options: Options, types: Types<Options>): void {
  for (const name in types) {
    const value = Object(options)[name];
    const type = types[name] as string;
    if (value ? !type.includes(typeof value) : type[0] === '!') throw invalidOption(name);
  }
}

function invalidOption(name: string): ConnectError {
  return new ConnectError('invalid_options', `${name} is invalid.`);
}

/** @throws an `invalid_options` error that names the option */
export function readUrl(name: string, url = ''): URL {
  if (/^https?:/.test(url) && URL.canParse(url)) return new URL(url);
  throw invalidOption(name);
}
