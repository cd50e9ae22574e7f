import type Provider from 'oidc-provider';
import { errors } from './oidc-provider.ts';
import { signIn } from './users.ts';

/** RFC 6749, 4.3: a token for a password. Old, and still what some apps offer; only for clients that have this grant. */
export function allowPasswordGrant(provider: Provider, scopes: string[]): void {
  provider.registerGrantType(
    'password',
    async (ctx) => {
      const { client, params } = ctx.oidc;
      const user = signIn(String(params?.username), String(params?.password));
      // The class for this code keeps its description to itself.
      if (!user) throw new errors.CustomOIDCProviderError('invalid_grant', 'no account has this email and password');
      const asked = String(params?.scope ?? '').split(' ');
      const scope = scopes.filter((each) => asked.includes(each)).join(' ');
      const grant = new provider.Grant({ accountId: user.id, clientId: client.clientId });
      grant.addOIDCScope(scope);
      const token = new provider.AccessToken({
        accountId: user.id,
        client,
        grantId: await grant.save(),
        scope,
        gty: 'password',
      } as ConstructorParameters<typeof provider.AccessToken>[0]);
      const access_token = await token.save();
      ctx.body = { access_token, expires_in: token.expiration, token_type: token.tokenType, scope };
    },
    ['username', 'password', 'scope'],
  );
}
