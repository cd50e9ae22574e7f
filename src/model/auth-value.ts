import type { Json } from '../json.ts';
import type { OAuth2GrantType } from './oauth2.ts';

/** The type of a connection as it is saved; OAuth2 has three (contract 4.1). */
export type AppConnectionType = AuthValue['type'];

/** What an auth type makes of the form: the `value` of the upsert, its `type` included. */
export type AuthValue =
  | { type: 'SECRET_TEXT'; secret_text: string }
  | { type: 'BASIC_AUTH'; username: string; password: string }
  | { type: 'CUSTOM_AUTH'; props: { [key: string]: Json } }
  | { type: 'OIDC'; props: { [key: string]: Json } }
  | { type: 'NO_AUTH' }
  | OAuth2Value;

/** The three OAuth2 values of the upsert (contract 4.1). */
export type OAuth2Value = OAuth2ValueCommon &
  (
    | { type: 'CLOUD_OAUTH2' }
    | { type: 'PLATFORM_OAUTH2'; redirect_url: string }
    | { type: 'OAUTH2'; redirect_url: string; client_secret: string; grant_type: OAuth2GrantType }
  );

type OAuth2ValueCommon = {
  client_id: string;
  code: string;
  /** The PKCE verifier, whatever its name says. */
  code_challenge?: string;
  scope: string;
  authorization_method?: string;
  props: { [key: string]: Json };
};
