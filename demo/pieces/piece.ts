import type { UpsertAppConnectionRequestBody } from '@activepieces/shared';
import type { AppsClient } from './apps-client.ts';

/** A connection's value, as in the upsert request. */
export type UpsertValue = Extract<UpsertAppConnectionRequestBody, { value: unknown }>['value'];

type ValueOf<T extends UpsertValue['type']> = Extract<UpsertValue, { type: T }>;

/** The credentials that a piece receives: the entered values, or for OAuth2 the tokens. */
type Credentials<T extends UpsertValue['type']> = T extends OAuth2Type
  ? ValueOf<T> & { access_token: string }
  : ValueOf<T>;

type OAuth2Type = 'OAUTH2' | 'PLATFORM_OAUTH2' | 'CLOUD_OAUTH2';

export type OAuth2UpsertValue = Extract<UpsertValue, { type: OAuth2Type }>;

/** Validates the credentials; returns the error message of the app, if it refuses. */
type Validate<T extends UpsertValue['type']> = (value: Credentials<T>, apps: AppsClient) => Promise<string | undefined>;

/** The metadata of a piece as Activepieces returns it, and the validation that the engine would run. */
export type DemoPiece = {
  name: string;
  /** The path of its app's API. */
  app: string;
  logoUrl?: string;
  displayName: string;
  description: string;
  version: string;
  /** The number of flows that use it. */
  projectUsage?: number;
  auth?: PieceAuth | PieceAuth[];
  i18n?: Translations;
  validate?: { [T in UpsertValue['type']]?: Validate<T> };
};

/** By language, then by the English text. */
export type Translations = { [locale: string]: { [english: string]: string } };

type Label = { displayName: string; description?: string };

export type PieceAuth = Label & { required: boolean } & (
    | { type: 'SECRET_TEXT' }
    | { type: 'BASIC_AUTH'; username: Label; password: Label }
    | { type: 'CUSTOM_AUTH' | 'OIDC'; props: { [key: string]: PieceProperty } }
    | PieceOAuth2Auth
  );

/** `{name}` in a URL or a scope stands for what the user enters for the property of that name. */
export type PieceOAuth2Auth = {
  type: 'OAUTH2';
  authUrl: string;
  tokenUrl: string;
  scope: string[];
  prompt?: 'none' | 'consent' | 'login' | 'omit';
  pkce?: boolean;
  pkceMethod?: 'plain' | 'S256';
  authorizationMethod?: 'HEADER' | 'BODY';
  grantType?: 'authorization_code' | 'client_credentials' | 'both_client_credentials_and_authorization_code';
  extra?: { [parameter: string]: string };
  props?: { [key: string]: Extract<PieceProperty, { type: 'SHORT_TEXT' | 'SECRET_TEXT' | 'STATIC_DROPDOWN' }> };
};

export type PieceProperty = Label & { required: boolean } & (
    | { type: 'SHORT_TEXT'; defaultValue?: string }
    | { type: 'LONG_TEXT'; defaultValue?: string }
    | { type: 'SECRET_TEXT' }
    | { type: 'NUMBER'; defaultValue?: number }
    | { type: 'CHECKBOX'; defaultValue?: boolean }
    | { type: 'STATIC_DROPDOWN'; defaultValue?: unknown; options: Options }
    | { type: 'STATIC_MULTI_SELECT_DROPDOWN'; defaultValue?: unknown; options: Options }
    | { type: 'MARKDOWN'; variant?: 'BORDERLESS' | 'INFO' | 'WARNING' | 'TIP' }
  );

type Options = { disabled?: boolean; placeholder?: string; options: { label: string; value: unknown }[] };

export function definePiece(
  app: string,
  displayName: string,
  description: string,
  details: Pick<DemoPiece, 'auth' | 'i18n' | 'validate'>,
): DemoPiece {
  return { name: `@demo/piece-${app}`, app, displayName, description, version: '0.3.0', ...details };
}

/** One row per text: English, German. */
export function translations(rows: [english: string, german: string][]): Translations {
  // Activepieces' translations are keyed by the first 512 characters, too.
  return { de: Object.fromEntries(rows.map(([english, german]) => [english.slice(0, 512), german])) };
}
