import type { CustomTexts } from '../i18n/texts.ts';
import type { ConnectionResult } from '../model/connection.ts';
import type { ColorMode } from '../protocol/appearance.ts';
import type { ConnectEvent } from '../protocol/events.ts';
import type { Session } from '../protocol/host-messages.ts';
import type { MakeBackend } from '../protocol/make-backend.ts';
import type { Theme } from '../protocol/theme.ts';

/** An embed JWT that your backend signed, or a function that fetches a fresh one. */
export type JwtToken = string | (() => string | Promise<string>);

/** Language and appearance of the dialog. All other options of the official SDK are passed on unchecked. */
export type EmbeddingOptions = {
  /**
   * Language of the dialog, e.g. `'de'` or `'zh-TW'` (BCP 47). Default: the `lang` of your page's `<html>`, else the
   * browser's language; English if there is no translation.
   */
  locale?: string | undefined;
  styling?:
    | {
        /** Default: `'system'` if your page declares `color-scheme: dark`, otherwise `'light'`. */
        mode?: ColorMode | undefined;
        /** A style sheet with the `@font-face` rules of `fontFamily`, https and with CORS; both must be given. */
        fontUrl?: string | undefined;
        fontFamily?: string | undefined;
        /** Colours, radius, font size and spacing of the dialog. */
        theme?: Theme | undefined;
      }
    | undefined;
  /** Replaces texts of the dialog, by group and key; written in the language of `locale`. */
  texts?: CustomTexts | undefined;
  [officialKey: string]: unknown;
};

/** Give either `jwtToken` or `session`. With `backend` both are optional, and your proxy receives `jwtToken`. */
export type ConfigureOptions = AnyConfigureOptions &
  ({ instanceUrl: string; backend?: undefined } | { instanceUrl?: undefined; backend: MakeBackend });

type AnyConfigureOptions = {
  /** `https://cloud.activepieces.com` or a self-hosted instance. */
  instanceUrl?: string | undefined;
  /** Another platform than Activepieces, in place of `instanceUrl`. */
  backend?: MakeBackend | undefined;
  /** A function is called for every `connect()`, and again if the session expires while a dialog is open. */
  jwtToken?: JwtToken | undefined;
  /** Instead of `jwtToken`: a signed-in user's API token. The community edition has no embed sign-in. */
  session?: Session | undefined;
  /** Where the dialog is served. Default: `embed/` beside connect.js; for the ES module `{instanceUrl}/embed`. */
  dialogUrl?: string | undefined;
  /**
   * The OAuth2 redirect URL for users who connect with their own OAuth2 app. Default: the instance's page. The page of
   * this library, `redirect.html` beside the dialog, also reports errors and closes by itself.
   */
  redirectUrl?: string | undefined;
  /** Lists Activepieces' own OAuth2 apps. Default `https://secrets.activepieces.com`; for mirrors and tests. */
  cloudOAuth2Url?: string | undefined;
  /**
   * True (default): a hidden dialog loads its files and connects to the instance when the page is idle, without any API
   * call; not with the browser's data saver on. Piece names: it also signs in and fetches those pieces. False: nothing is loaded in advance.
   */
  preload?: boolean | readonly string[] | undefined;
  /** Milliseconds after which a dialog that has not loaded counts as unreachable. Default 15,000. */
  loadTimeout?: number | undefined;
  embedding?: EmbeddingOptions | undefined;
  [officialKey: string]: unknown;
};

export type ConnectOptions = {
  /** The app, e.g. `'@activepieces/piece-slack'`. Default: the user picks one of all apps. */
  pieceName?: string | undefined;
  /** externalId and display name; a connection with that externalId is reconnected. Default: the user names it. */
  connectionName?: string | undefined;
  /** Default: `connectionName`. */
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
  /**
   * In place of the iframe: the page leaves for the dialog as a page of its own, which returns to `returnUrl`. With the
   * script tag it needs connect-hosted.js. `onEvent` is not called. Default: none.
   */
  redirect?: ReturnOptions | undefined;
  /** Offers "Set up later", which saves a placeholder without credentials. Default false; needs a recent instance. */
  allowSetupLater?: boolean | undefined;
  /** `'PLATFORM'`: one connection for many projects. Needs the `session` of a platform administrator. */
  scope?: 'PROJECT' | 'PLATFORM' | undefined;
  /** With `scope: 'PLATFORM'`: the projects that get it. Default: the user chooses. */
  projectIds?: string[] | undefined;
  /** With `scope: 'PLATFORM'`: projects created later get it too. Default false; the user can change it. */
  preSelectForNewProjects?: boolean | undefined;
  /** With `scope: 'PLATFORM'`: the externalId, if it is not `connectionName`. */
  externalId?: string | undefined;
  /** Aborting closes the dialog and rejects with `aborted`. */
  signal?: AbortSignal | undefined;
  /** Called with the steps of the user while the dialog is open; never with anything that was entered. */
  onEvent?: ((event: ConnectEvent) => void) | undefined;
};

/** Where the hosted page returns to (docs/hosted-page.md). */
export type ReturnOptions = {
  /** Of a page (http or https), or with the scheme of your app, e.g. `myapp://connected`. `connectResult()` reads it. */
  returnUrl: string;
  /** Yours, e.g. to recognise the answer; it is returned as it is, and so must not be secret. Default: none. */
  state?: string | undefined;
};

export type ConnectionsOptions = Pick<ConnectOptions, 'newWindow' | 'redirect' | 'signal' | 'onEvent'> & {
  /** Only the connections of this app. */
  pieceName?: string | undefined;
  /** The user picks a connection, or creates one. Default false: the user manages them. */
  select?: boolean | undefined;
};

/** What the dialog receives: with the method that was called, or `outcome` to find out whether a save arrived. */
export type CallOptions = ConnectOptions & { view?: 'connect' | 'connections' | 'outcome' };

/** `connection` is undefined if the user closed the dialog. */
export type ConnectResult = { connection: ConnectionResult | undefined };
