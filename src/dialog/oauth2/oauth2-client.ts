import type { FieldSpec } from '../../field-model.ts';
import { asText } from '../../fields/field-type.ts';
import { toProps, type Values } from '../../fields/index.tsx';
import { tOAuth2 as t } from '../../i18n/oauth2.ts';
import type { OAuth2Value } from '../../model/auth-value.ts';
import type { Authorization, OAuth2App, OAuth2Auth, OAuth2GrantType, RedirectUri } from '../../model/oauth2.ts';
import type { AuthSpec } from '../../model/piece.ts';
import type { PkceSupply } from '../../oauth2/pkce.ts';
import { propsForTemplate } from '../../oauth2/placeholders.ts';

/** Contain a dot, so that they cannot collide with the props of a piece. */
export const OAUTH2_FIELD_KEYS = {
  clientId: 'oauth2.client_id',
  clientSecret: 'oauth2.client_secret',
  scope: 'oauth2.scope',
};

export type OAuth2Spec = Pick<AuthSpec, 'displayName' | 'description'> & OAuth2Auth;

/** An OAuth2 client, and the grant that it uses. */
export type OAuth2Client = {
  auth: OAuth2Auth;
  /** Undefined for the user's own OAuth app. */
  app: OAuth2App | undefined;
  grantType: OAuth2GrantType;
  redirect: RedirectUri;
  /** The server builds the authorization URL. */
  buildsUrl: boolean;
  pkce: PkceSupply | undefined;
};

/** The API requires a code even where there is none (contract 4.1). */
const PLACEHOLDER_CODE = 'FAKE_CODE';

export function clientFields({ auth, app, grantType, buildsUrl }: OAuth2Client): FieldSpec[] {
  const serverBuildsUrl = buildsUrl && grantType === 'authorization_code';
  // With dynamic registration (RFC 7591) by the server there is no client to enter.
  const registersClient = auth.discovery !== undefined && serverBuildsUrl;
  const offersScopes = serverBuildsUrl && auth.scope.length > 1;
  return [
    ...(app ? [] : ownClientFields(!registersClient)),
    ...auth.props,
    ...(offersScopes ? [scopeField(auth.scope)] : []),
  ];
}

function ownClientFields(required: boolean): FieldSpec[] {
  return [
    { type: 'TEXT', key: OAUTH2_FIELD_KEYS.clientId, displayName: t('client-id'), required },
    { type: 'SECRET', key: OAUTH2_FIELD_KEYS.clientSecret, displayName: t('client-secret'), required },
  ];
}

/** All selected initially; at least one is required. */
function scopeField(scope: string[]): FieldSpec {
  return {
    type: 'SELECT',
    multiple: true,
    key: OAUTH2_FIELD_KEYS.scope,
    displayName: t('permissions'),
    required: true,
    options: scope.map((value) => ({ label: value, value })),
    defaultValue: scope,
    emptyValue: [],
  };
}

/** Placeholders unresolved; all scopes where there is no choice. */
export function selectedScopes({ scope }: OAuth2Auth, values: Values): string[] {
  if (!Array.isArray(values[OAUTH2_FIELD_KEYS.scope])) return scope;
  return toProps([scopeField(scope)], values)[OAUTH2_FIELD_KEYS.scope] as string[];
}

export function clientIdOf({ app }: Pick<OAuth2Client, 'app'>, values: Values): string {
  return app?.clientId ?? asText(values[OAUTH2_FIELD_KEYS.clientId] ?? '').trim();
}

/** For the placeholders of the provider's URLs. */
export function providerProps({ auth }: OAuth2Client, values: Values) {
  return propsForTemplate(auth.authUrl, toProps(auth.props, values));
}

export function toOAuth2Value(
  client: OAuth2Client,
  values: Values,
  authorization: Authorization | undefined,
): OAuth2Value {
  const { auth, app, grantType, redirect } = client;
  const { code = PLACEHOLDER_CODE, codeVerifier, discovered } = authorization ?? {};
  const common = {
    client_id: discovered?.clientId ?? clientIdOf(client, values),
    code,
    ...(codeVerifier && { code_challenge: codeVerifier }),
    scope: selectedScopes(auth, values).join(' '),
    ...(auth.authorizationMethod && { authorization_method: auth.authorizationMethod }),
    props: { ...providerProps(client, values), ...discovered?.props },
  };
  if (app?.type === 'CLOUD_OAUTH2') return { type: 'CLOUD_OAUTH2', ...common };
  if (app) return { type: 'PLATFORM_OAUTH2', redirect_url: redirect.uri, ...common };
  return {
    type: 'OAUTH2',
    ...common,
    redirect_url: redirect.uri,
    client_secret: discovered?.clientSecret ?? asText(values[OAUTH2_FIELD_KEYS.clientSecret] ?? '').trim(),
    grant_type: grantType,
  };
}
