import type { HttpTools } from '../http.ts';
import type * as Manage from './manage.ts';
import type * as OAuth2 from './oauth2.ts';
import type { SignInCredentials } from './session.ts';
import type * as Settings from './wire-settings.ts';

export type ActivepiecesSetup = {
  tools: HttpTools;
  /** Without a trailing slash; the API is at `{instanceUrl}/api`. */
  instanceUrl: string;
  /** Needed for the first request for a piece, which is after the sign-in. */
  language: Promise<string>;
  credentials: SignInCredentials;
  renewCredentials: () => Promise<SignInCredentials | undefined>;
  isOnline: () => boolean;
  /** Where Activepieces' cloud lists its OAuth2 apps. Default https://secrets.activepieces.com. */
  cloudOAuth2Url?: () => string | undefined;
  /** Loads the code for settings, which no form waits for. Undefined if it cannot be loaded: then there are none. */
  loadSettings: () => Promise<Pick<typeof Settings, 'toSettings'> | undefined>;
  /** Loads the code for the endpoints that only OAuth2 needs. */
  loadOAuth2: () => Promise<Pick<typeof OAuth2, 'createOAuth2'>>;
  /** Loads the code for lists of connections and changes to them. */
  loadManage: () => Promise<Pick<typeof Manage, 'createManage'>>;
};
