import type { FieldSpec } from '../field-model.ts';
import { asText } from '../fields/field-type.ts';
import { toProps, type Values } from '../fields/index.tsx';
import { tOAuth2 as t } from '../i18n/oauth2.ts';
import type {
  Authorization,
  AuthSpec,
  OAuth2Auth,
  OAuth2GrantType,
  OAuth2Setup,
  OAuth2Value,
  RedirectUri,
} from '../model.ts';
import { createPkceSupply } from '../oauth2/pkce.ts';
import type { AuthMethod, OAuth2Method } from './auth-method.ts';

/** Contain a dot, so that they cannot collide with the props of a piece. */
export const OAUTH2_FIELD_KEYS = {
  clientId: 'oauth2.client_id',
  clientSecret: 'oauth2.client_secret',
  scope: 'oauth2.scope',
};

export type OAuth2Spec = Extract<AuthSpec, { type: 'OAUTH2' }>;

/** The API requires a code even where there is none (contract 4.1). */
const PLACEHOLDER_CODE = 'FAKE_CODE';

/**
 * The methods of one OAuth2 auth, the recommended one first (contract 3.6): with a registered app, with the user's own
 * app, and with client credentials.
 *
 * @param ownRedirect for the user's own app; default the instance's redirect page
 */
export function oauth2Methods(
  auth: OAuth2Spec,
  setup: OAuth2Setup,
  ownRedirect: RedirectUri = setup.redirect,
): AuthMethod[] {
  const { app } = setup;
  const pkce = auth.pkceMethod && createPkceSupply(auth.pkceMethod);
  const common = { auth, buildsUrl: setup.buildsUrl, pkce };
  const createMethod = (grantType: OAuth2GrantType, registered = false): AuthMethod =>
    toAuthMethod(auth, {
      ...common,
      grantType,
      app: registered ? app : undefined,
      redirect: registered && app ? app.redirect : ownRedirect,
    });
  const hasCodeGrant = auth.grantTypes.includes('authorization_code');
  return [
    ...(hasCodeGrant && app ? [createMethod('authorization_code', true)] : []),
    ...(hasCodeGrant ? [createMethod('authorization_code')] : []),
    ...(auth.grantTypes.includes('client_credentials') ? [createMethod('client_credentials')] : []),
  ];
}

function toAuthMethod(auth: OAuth2Spec, oauth2: OAuth2Method): AuthMethod {
  const { app, grantType, buildsUrl } = oauth2;
  // With dynamic registration (RFC 7591) by the server there is no client to enter.
  const registersClient = auth.discovery !== undefined && buildsUrl && grantType === 'authorization_code';
  const offersScopes = buildsUrl && grantType === 'authorization_code' && auth.scope.length > 1;
  return {
    type: app?.type ?? 'OAUTH2',
    auth,
    oauth2,
    // Instructions to register an app do not apply where one is registered.
    description: app && describesAppRegistration(auth) ? undefined : auth.description,
    variables: { redirectUrl: oauth2.redirect.uri },
    fields: [
      ...(app ? [] : clientFields(!registersClient)),
      ...auth.props,
      ...(offersScopes ? [scopeField(auth.scope)] : []),
    ],
    value: (values, authorization) => toOAuth2Value(oauth2, values, authorization),
    label(app) {
      const textKey = oauth2.app ? 'app' : grantType === 'client_credentials' ? 'client-credentials' : 'own';
      return { name: t(`method.${textKey}`, { app }), hint: t(`method.${textKey}.hint`, { app }) };
    },
  };
}

function describesAppRegistration({ description = '' }: Pick<OAuth2Spec, 'description'>): boolean {
  return description.includes('{{redirectUrl}}');
}

function clientFields(required: boolean): FieldSpec[] {
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

export function clientIdOf({ app }: OAuth2Method, values: Values): string {
  return app?.clientId ?? asText(values[OAUTH2_FIELD_KEYS.clientId] ?? '').trim();
}

function toOAuth2Value(oauth2: OAuth2Method, values: Values, authorization: Authorization | undefined): OAuth2Value {
  const { auth, app, grantType, redirect } = oauth2;
  const { code = PLACEHOLDER_CODE, codeVerifier, discovered } = authorization ?? {};
  const common = {
    client_id: discovered?.clientId ?? clientIdOf(oauth2, values),
    code,
    ...(codeVerifier && { code_challenge: codeVerifier }),
    scope: selectedScopes(auth, values).join(' '),
    ...(auth.authorizationMethod && { authorization_method: auth.authorizationMethod }),
    props: { ...toProps(auth.props, values), ...discovered?.props },
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
