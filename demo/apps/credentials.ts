import { type OAuthClient, oauthClients, redirectUris } from '../provider/clients.ts';
import type { SiteUrls } from '../sites/site-urls.ts';

/** The credentials for one auth method; each value is to copy into a form. */
export type CredentialSet = { title?: string; fields: { label: string; value: string }[] };

/**
 * The credentials that the demo's apps accept: by app, the title of the auth method (empty if there is only one), and
 * label. They are public and protect nothing.
 */
const credentials: { [app: string]: { [title: string]: { [label: string]: string } } } = {
  quillmail: { '': { 'API Key': 'quill-demo-morning-ink' } },
  ringwell: { '': { 'Account number': 'RW-10442', 'Auth token': 'bell-tower-at-noon' } },
  marketrove: {
    '': { 'Shop address': 'https://harbour-lane.example', 'Key ID': 'mt-4821', 'Key secret': 'copper-lantern-92' },
  },
  basalt: {
    '': { Host: 'db.basalt.example', Port: '5433', User: 'lumen', Password: 'granite-and-moss', Database: 'orders' },
  },
  keyharbor: { '': { Role: 'krn:demo:role/reader' } },
  tidemast: { Settings: { Company: 'harbour-lane', 'or the other one': 'north-pier' } },
  inkwharf: {
    'Access token': { 'Access token': 'ink-demo-low-tide' },
    'Self-hosted server': { 'Server address': 'https://documents.harbour-lane.example' },
  },
  meterlight: { Settings: { 'Site key': 'site-north-quay-12' } },
  cedarpost: {
    '': {
      'Address of your post office': 'https://harbour-lane.cedarpost.example',
      'API key': 'cedar_demo-slow-letter',
    },
  },
  copperline: {
    'Access key': {
      'Server address': 'https://harbour-lane.copperline.example',
      'Access key': 'cl_demo-warm-wire',
      'Access key of a paused account': 'cl_demo-cold-wire',
    },
    'User name and password': { 'User name': 'lumen', Password: 'seven-copper-coins' },
    Certificate: {
      'Private key': pem('PRIVATE KEY', 'copper-demo-private'),
      Certificate: pem('CERTIFICATE', 'copper-demo-certificate'),
    },
  },
};

/** Formatted as a PEM key, but not one: the apps compare strings. */
function pem(label: string, text: string): string {
  return `-----BEGIN ${label}-----\n${Buffer.from(text).toString('base64')}\n-----END ${label}-----`;
}

/** The accepted value for a label, for the APIs to compare with. */
export function accepted(app: string, label: string): string {
  const value = Object.assign({}, ...Object.values(credentials[app] ?? {}))[label];
  if (value === undefined) throw new Error(`The demo has no credential "${label}" for ${app}.`);
  return value;
}

export function credentialSets(app: string): CredentialSet[] {
  return Object.entries(credentials[app] ?? {}).map(([title, values]) => ({
    ...(title && { title }),
    fields: Object.entries(values).map(([label, value]) => ({ label, value })),
  }));
}

/** With OAuth2 clients for users to enter as their own. The app's login page shows its accounts. */
export function credentialSetsWithClients(app: string, urls: SiteUrls): CredentialSet[] {
  const clients = oauthClients.filter(({ appId, owner }) => appId === app && owner === 'customer');
  return [...credentialSets(app), ...clients.map((client) => describeClient(client, urls))];
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
