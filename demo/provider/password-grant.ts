import type Provider from 'oidc-provider';
import { errors } from './oidc-provider.ts';
import { authenticateUser } from './users.ts';

/** RFC 6749 4.3, resource owner password credentials: obsolete, but some apps still use it. Only for clients with this grant. */
export function allowPasswordGrant(provider: Provider, scopes: string[]): void {
  provider.registerGrantType(
    'password',
    async (ctx) => {
      const { client, params } = ctx.oidc;
      const user = authenticateUser(String(params?.username), String(params?.password));
      // oidc-provider's own class for this code hides the description.
      if (!user) throw new errors.CustomOIDCProviderError('invalid_grant', 'no account has this email and password');
      const requestedScopes = String(params?.scope ?? '').split(' ');
      const scope = scopes.filter((each) => requestedScopes.includes(each)).join(' ');
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
