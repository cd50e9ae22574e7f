import { textOf } from '../fields/field-kind.ts';
import { type Values, wireValues } from '../fields/index.tsx';
import { tOAuth2 as t } from '../i18n/oauth2.ts';
import type {
  Authorization,
  AuthSpec,
  OAuth2Auth,
  OAuth2GrantType,
  OAuth2Setup,
  OAuth2Value,
  Property,
  RedirectUri,
} from '../model.ts';
import { pkceSupply } from '../oauth2/pkce.ts';
import type { OAuth2Way, Way } from './way.ts';

/** Our own inputs; a piece's props may have any other name. */
export const ownKeys = { clientId: 'oauth2.client_id', clientSecret: 'oauth2.client_secret', scope: 'oauth2.scope' };

export type OAuth2Spec = Extract<AuthSpec, { type: 'OAUTH2' }>;

/** What stands for the code where there is none (contract 4.1). */
const noCode = 'FAKE_CODE';

/**
 * The ways of one OAuth2 auth, the recommended one first (contract 3.6): with an app that is registered already, with
 * one of the user's own, and without anybody signing in.
 *
 * @param ownRedirect for the user's own app; default the instance's page
 */
export function oauth2Ways(auth: OAuth2Spec, setup: OAuth2Setup, ownRedirect: RedirectUri = setup.redirect): Way[] {
  const { app } = setup;
  const pkce = auth.pkceMethod && pkceSupply(auth.pkceMethod);
  const common = { auth, buildsUrl: setup.buildsUrl, pkce };
  const way = (grantType: OAuth2GrantType, registered = false): Way =>
    toWay(auth, {
      ...common,
      grantType,
      app: registered ? app : undefined,
      redirect: registered && app ? app.redirect : ownRedirect,
    });
  const code = auth.grantTypes.includes('authorization_code');
  return [
    ...(code && app ? [way('authorization_code', true)] : []),
    ...(code ? [way('authorization_code')] : []),
    ...(auth.grantTypes.includes('client_credentials') ? [way('client_credentials')] : []),
  ];
}

function toWay(auth: OAuth2Spec, oauth2: OAuth2Way): Way {
  const { app, grantType, buildsUrl } = oauth2;
  // The server may register a client by itself; then there is none to enter.
  const discovers = auth.discovery !== undefined && buildsUrl && grantType === 'authorization_code';
  const permissions = buildsUrl && grantType === 'authorization_code' && auth.scope.length > 1;
  return {
    type: app?.type ?? 'OAUTH2',
    auth,
    oauth2,
    // How to register an app is of no use to whom the app is given.
    description: app && aboutRegistering(auth) ? undefined : auth.description,
    variables: { redirectUrl: oauth2.redirect.uri },
    fields: [...(app ? [] : clientFields(!discovers)), ...auth.props, ...(permissions ? [scopeField(auth.scope)] : [])],
    value: (values, authorization) => toValue(oauth2, values, authorization),
    label(app) {
      const method = oauth2.app ? 'app' : grantType === 'client_credentials' ? 'client-credentials' : 'own';
      return { name: t(`method.${method}`, { app }), hint: t(`method.${method}.hint`, { app }) };
    },
  };
}

function aboutRegistering({ description = '' }: Pick<OAuth2Spec, 'description'>): boolean {
  return description.includes('{{redirectUrl}}');
}

function clientFields(required: boolean): Property[] {
  return [
    { type: 'SHORT_TEXT', key: ownKeys.clientId, displayName: t('client-id'), required },
    { type: 'SECRET_TEXT', key: ownKeys.clientSecret, displayName: t('client-secret'), required },
  ];
}

/** All on, and at least one must stay. */
function scopeField(scope: string[]): Property {
  return {
    type: 'STATIC_MULTI_SELECT_DROPDOWN',
    key: ownKeys.scope,
    displayName: t('permissions'),
    required: true,
    disabled: false,
    options: scope.map((value) => ({ label: value, value })),
    defaultValue: scope,
  };
}

/** The scopes that the user left on, placeholders unresolved; all where there is no choice. */
export function chosenScopes({ scope }: OAuth2Auth, values: Values): string[] {
  if (!Array.isArray(values[ownKeys.scope])) return scope;
  return wireValues([scopeField(scope)], values)[ownKeys.scope] as string[];
}

export function clientIdOf({ app }: OAuth2Way, values: Values): string {
  return app?.clientId ?? textOf(values[ownKeys.clientId] ?? '').trim();
}

function toValue(way: OAuth2Way, values: Values, authorization: Authorization | undefined): OAuth2Value {
  const { auth, app, grantType, redirect } = way;
  const { code = noCode, codeVerifier, discovered } = authorization ?? {};
  const common = {
    client_id: discovered?.clientId ?? clientIdOf(way, values),
    code,
    ...(codeVerifier && { code_challenge: codeVerifier }),
    scope: chosenScopes(auth, values).join(' '),
    ...(auth.authorizationMethod && { authorization_method: auth.authorizationMethod }),
    props: { ...wireValues(auth.props, values), ...discovered?.props },
  };
  if (app?.type === 'CLOUD_OAUTH2') return { type: 'CLOUD_OAUTH2', ...common };
  if (app) return { type: 'PLATFORM_OAUTH2', redirect_url: redirect.uri, ...common };
  return {
    type: 'OAUTH2',
    ...common,
    redirect_url: redirect.uri,
    client_secret: discovered?.clientSecret ?? textOf(values[ownKeys.clientSecret] ?? '').trim(),
    grant_type: grantType,
  };
}
