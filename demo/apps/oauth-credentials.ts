import { type OAuthClient, oauthClients, redirectUris } from '../provider/clients.ts';
import type { SiteUrls } from '../sites/site-urls.ts';
import { type CredentialSet, credentials } from './credentials.ts';

/** OAuth2 clients for users to enter as their own. The app's login page shows its accounts. */
export function credentialsOf(app: string, urls: SiteUrls): CredentialSet[] {
  const clients = oauthClients.filter(({ appId, owner }) => appId === app && owner === 'customer');
  return [...(credentials[app] ?? []), ...clients.map((client) => describeClient(client, urls))];
}

function describeClient(client: OAuthClient, urls: SiteUrls): CredentialSet {
  return {
    title: 'An OAuth2 app of your own',
    fields: [
      { label: 'Client ID', value: client.clientId },
      { label: 'Client secret', value: client.clientSecret },
      ...redirectUris(client, urls).map((value) => ({ label: `Redirect URL at ${new URL(value).hostname}`, value })),
    ],
  };
}
