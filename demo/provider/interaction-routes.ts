import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type Provider from 'oidc-provider';
import type { InteractionResults } from 'oidc-provider';
import { consentPage, loginPage } from './pages.ts';
import type { OpenRealm } from './provider.ts';
import { authenticateUser, findProviderUser } from './users.ts';

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

type Env = { Bindings: HttpBindings };

/** The login and consent pages between an authorization request and its response. */
export function interactionRoutes({ realm, provider }: OpenRealm): Hono<Env> {
  const routes = new Hono<Env>();

  const read = (c: Context<Env>) => provider.interactionDetails(c.env.incoming, c.env.outgoing);
  const finish = async (c: Context<Env>, result: InteractionResults) =>
    c.redirect(await provider.interactionResult(c.env.incoming, c.env.outgoing, result), 303);

  const showLogin = async (
    c: Context<Env>,
    details: Interaction,
    attempt: { email?: string; refused?: boolean } = {},
  ) => {
    const { clientName } = await describeClient(provider, details);
    const hint = typeof details.params.login_hint === 'string' ? details.params.login_hint : undefined;
    const context = { path: pathOf(c), filled: c.req.query('as'), email: hint, ...attempt };
    return c.html(loginPage({ realm, clientName, ...context }), attempt.refused ? 401 : 200);
  };

  routes.use(async (c, next) => {
    // Browsers apply form-action to redirects after a form submission too, so it has to contain the final origin.
    const { origin } = new URL(redirectUriOf(await read(c)));
    await next();
    c.header('Content-Security-Policy', `${c.res.headers.get('Content-Security-Policy')} ${origin}`);
  });

  routes.get('/:uid', async (c) => {
    const details = await read(c);
    if (details.prompt.name === 'login') return showLogin(c, details);
    const user = requireUser(details);
    return c.html(
      consentPage({
        realm,
        path: pathOf(c),
        user,
        ...(await describeClient(provider, details)),
        scopes: scopesOf(details),
        redirectUri: redirectUriOf(details),
      }),
    );
  });

  routes.post('/:uid/login', async (c) => {
    const details = await read(c);
    const { email, password } = await c.req.parseBody();
    const user = authenticateUser(String(email), String(password));
    if (!user) return showLogin(c, details, { email: String(email), refused: true });
    return finish(c, { login: { accountId: user.id } });
  });

  routes.post('/:uid/allow', async (c) => {
    const details = await read(c);
    const existingGrant = details.grantId === undefined ? undefined : await provider.Grant.find(details.grantId);
    const grant =
      existingGrant ??
      new provider.Grant({ accountId: requireUser(details).id, clientId: String(details.params.client_id) });
    grant.addOIDCScope(scopesOf(details).join(' '));
    return finish(c, { consent: { grantId: await grant.save() } });
  });

  routes.post('/:uid/deny', (c) =>
    finish(c, { error: 'access_denied', error_description: 'The user did not allow it.' }),
  );

  routes.post('/:uid/switch', async (c) => {
    const { session, params } = await read(c);
    await (session && (await provider.Session.findByUid(session.uid)))?.destroy();
    const query = new URLSearchParams(Object.entries(params).map(([name, value]) => [name, String(value)]));
    return c.redirect(`/${realm.path}/authorize?${query}`, 303);
  });

  return routes;
}

/** The path of the interaction, for the forms of its pages. */
function pathOf(c: Context<Env>): string {
  return c.req.path.split('/').slice(0, 4).join('/');
}

async function describeClient(provider: Provider, { params }: Interaction) {
  const clientId = String(params.client_id);
  const client = await provider.Client.find(clientId);
  return { clientId, clientName: client?.clientName ?? clientId };
}

function requireUser({ session }: Interaction) {
  const user = findProviderUser(session?.accountId);
  if (!user) throw new Error('This interaction needs somebody who is signed in.');
  return user;
}

function scopesOf({ params }: Interaction): string[] {
  return typeof params.scope === 'string' ? params.scope.split(' ').filter(Boolean) : [];
}

function redirectUriOf({ params }: Interaction): string {
  return String(params.redirect_uri);
}
