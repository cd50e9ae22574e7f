import { type OAuthClient, oauthClients, redirectUris } from '../provider/clients.ts';
import { providerUsers } from '../provider/users.ts';
import type { SiteUrls } from '../sites/site-urls.ts';
import { type CredentialSet, credentials } from './credentials.ts';

/** All that an app accepts; for one with OAuth2 also its users, and a client that the user may call their own. */
export function credentialsOf(app: string, urls: SiteUrls): CredentialSet[] {
  const clients = oauthClients.filter(({ appId }) => appId === app);
  const signsIn = clients.some(({ grants }) => grants.includes('authorization_code'));
  return [
    ...(credentials[app] ?? []),
    ...clients.filter(({ owner }) => owner === 'customer').map((client) => describeClient(client, urls)),
    ...(signsIn ? providerUsers.map(describeUser) : []),
  ];
}

function describeClient(client: OAuthClient, urls: SiteUrls): CredentialSet {
  return {
    title: 'An OAuth2 app of your own',
    fields: [
      { label: 'Client ID', value: client.clientId },
      { label: 'Client secret', value: client.clientSecret },
      ...redirectUris(client, urls).map((value) => ({ label: 'Registered redirect URL', value })),
    ],
  };
}

function describeUser({ name, email, password }: (typeof providerUsers)[number]): CredentialSet {
  return {
    title: `Sign in as ${name}`,
    fields: [
      { label: 'Email', value: email },
      { label: 'Password', value: password },
    ],
  };
}
