import { type CredentialSet, credentialSets } from '../../apps/credentials.ts';
import { makeTypes } from '../../make/definitions/index.ts';
import { findClient } from '../../provider/clients.ts';
import { providerUsers } from '../../provider/users.ts';
import type { SiteUrls } from '../../sites/site-urls.ts';

/** The fields of Make's connection types that the page shows. */
export type ListedType = { name: string; label: string; alias_to: string | null };

/** The invented app of each type. */
const apps: { [type: string]: string } = Object.fromEntries(
  Object.entries(makeTypes).map(([app, type]) => [type, app]),
);

export function describeType({ name, label, alias_to }: ListedType, urls: SiteUrls) {
  const app = apps[alias_to ?? name];
  const hints = hintsFor(app);
  return {
    name,
    label,
    logoUrl: app === undefined ? `${urls.host}/logo.svg` : `${urls.apps}/logos/${app}.svg`,
    ...(hints.length > 0 && { hints }),
  };
}

/** Credentials for Make, where the fields may differ from those of the Activepieces piece. */
function hintsFor(app: string | undefined): CredentialSet[] {
  switch (app) {
    case 'almanook':
      return [{ title: 'For an OAuth2 app of your own', fields: ownClient(app) }];
    case 'fernboard':
      return providerUsers.map(({ name, email, password }) => ({
        title: name,
        fields: [
          { label: 'Email', value: email },
          { label: 'Password', value: password },
        ],
      }));
    case 'meterlight':
      return [{ fields: [...ownClient(app), ...credentialSets(app).flatMap(({ fields }) => fields)] }];
    case 'cedarpost':
    case 'ringwell':
    case 'copperline':
      return credentialSets(app);
    default:
      // No credentials to enter: the app's login page shows its accounts.
      return [];
  }
}

function ownClient(app: string): CredentialSet['fields'] {
  const { clientId, clientSecret } = findClient(app, 'customer');
  return [
    { label: 'Client ID', value: clientId },
    { label: 'Client secret', value: clientSecret },
  ];
}
