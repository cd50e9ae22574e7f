import type { AuthMethod } from '../../auth-types/index.ts';
import { BackendError } from '../../backends/problem.ts';
import { parseRedirectUrl } from '../../backends/redirect-url.ts';
import { tOAuth2 as t } from '../../i18n/oauth2.ts';
import type { OAuth2GrantType, OAuth2Setup, RedirectUri } from '../../model/oauth2.ts';
import { createPkceSupply } from '../../oauth2/pkce.ts';
import { authorizeWithProvider } from './authorize-with-provider.ts';
import { clientFields, type OAuth2Client, type OAuth2Spec, toOAuth2Value } from './oauth2-client.ts';
import { createOAuth2Fields } from './oauth2-fields.tsx';
import type { BuildUrl } from './prepare-request.ts';
import { signInLabel } from './sign-in-label.ts';

type OAuth2Options = {
  setup: OAuth2Setup;
  /** Configured by the host page, for the user's own app. Default: the instance's redirect page. */
  redirectUrl?: string | undefined;
  /** Used if `setup` has `buildsUrl`. */
  buildUrl: BuildUrl;
};

/** A connection that was made with one of them can be replaced through any other. */
const OAUTH2_TYPES = ['OAUTH2', 'PLATFORM_OAUTH2', 'CLOUD_OAUTH2'];

/**
 * The methods of one OAuth2 auth, the recommended one first (contract 3.6): with a registered app, with the user's own
 * app, and with client credentials.
 */
export function createOAuth2Methods(auth: OAuth2Spec, { setup, redirectUrl, buildUrl }: OAuth2Options): AuthMethod[] {
  const { app, buildsUrl } = setup;
  const pkce = auth.pkceMethod && createPkceSupply(auth.pkceMethod);
  const own = {
    app: undefined,
    redirect: redirectUrl === undefined ? withOwnPage(setup.redirect) : givenRedirect(redirectUrl),
  };
  const registered = app && { app, redirect: withOwnPage(app.redirect) };
  const create = (grantType: OAuth2GrantType, client: Pick<OAuth2Client, 'app' | 'redirect'>) =>
    createMethod(auth, { auth, buildsUrl, pkce, grantType, ...client }, buildUrl);
  return auth.grantTypes.flatMap((grantType) =>
    grantType === 'authorization_code' && registered
      ? [create(grantType, registered), create(grantType, own)]
      : [create(grantType, own)],
  );
}

/**
 * The loader has checked it, but the message may come from another one.
 *
 * @throws BackendError if no provider can return to it: another page in its place would not be registered
 */
function givenRedirect(redirectUrl: string): RedirectUri {
  const absolute = URL.canParse(redirectUrl, location.href) ? new URL(redirectUrl, location.href).href : '';
  const url = parseRedirectUrl(absolute);
  if (!url) {
    const detail = 'redirectUrl is no http(s) URL without user information and fragment.';
    throw new BackendError({ code: 'unexpected_answer', detail });
  }
  return withOwnPage({ uri: url.href, origin: url.origin, encoded: false, own: false });
}

/** Our own redirect page is next to the dialog, and always returns the state; an instance may have registered it, too. */
function withOwnPage(redirect: RedirectUri): RedirectUri {
  const page = new URL('redirect.html', location.href);
  const { origin, pathname } = new URL(redirect.uri);
  const own = origin === page.origin && pathname === page.pathname;
  return own ? { ...redirect, encoded: false, own } : redirect;
}

function createMethod(auth: OAuth2Spec, client: OAuth2Client, buildUrl: BuildUrl): AuthMethod {
  const { app, redirect, grantType } = client;
  const signsIn = grantType === 'authorization_code';
  const textKey = app ? 'app' : signsIn ? 'own' : 'client-credentials';
  // Instructions to register an app do not apply where one is registered.
  const description = app && auth.description?.includes('{{redirectUrl}}') ? undefined : auth.description;
  return {
    type: app?.type ?? 'OAUTH2',
    replaces: OAUTH2_TYPES,
    displayName: auth.displayName,
    description,
    variables: { redirectUrl: redirect.uri },
    label: (name) => ({
      name: t(`method.${textKey}`, { app: name }),
      hint: t(`method.${textKey}.hint`, { app: name }),
    }),
    forDevelopers: app === undefined,
    fields: clientFields(client),
    Fields: createOAuth2Fields(client, description),
    ...(signsIn && {
      submitLabel: signInLabel,
      authorize: (context) => authorizeWithProvider(client, buildUrl, context),
    }),
    serialize: (values, authorization) => toOAuth2Value(client, values, authorization),
    // Only the user's own app has a client that this user can check.
    explain: (code, name) =>
      code === 'claim_failed' || code === 'cloud_claim_failed'
        ? t(`failed.claim.${textKey}`, { app: name })
        : undefined,
  };
}
