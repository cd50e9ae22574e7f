/** The scopes of an app with their descriptions on its consent page. */
type Scopes = { [scope: string]: string };

/** An app with an authorization server. */
type ProviderApp = { name: string; scopes: Scopes };

const apps = {
  parleybox: {
    name: 'Parleybox',
    scopes: {
      'messages:write': 'Send messages in your name',
      'channels:read': 'See the channels that you are in',
      'people:read': 'See who is in your team',
    },
  },
  almanook: {
    name: 'Almanook',
    scopes: { 'events.read': 'See your calendars', 'events.write': 'Add and change events' },
  },
  fernboard: {
    name: 'Fernboard',
    scopes: { 'boards:read': 'See your boards', 'cards:write': 'Add and move cards' },
  },
  tidemast: {
    name: 'Tidemast',
    scopes: {
      'invoices.read': 'See invoices and payments',
      'ledger.north': 'Book in the ledger of the North',
      'ledger.south': 'Book in the ledger of the South',
    },
  },
  marlstack: {
    name: 'Marlstack',
    scopes: { 'reports.read': 'Read reports', 'data.import': 'Import data' },
  },
  meterlight: {
    name: 'Meterlight',
    scopes: { 'readings.read': 'Read the meters' },
  },
  inkwharf: {
    name: 'Inkwharf',
    scopes: { 'documents.read': 'Read your documents', 'documents.sign': 'Ask others to sign' },
  },
} satisfies { [id: string]: ProviderApp };

export type ProviderAppId = keyof typeof apps;

/** An authorization server: one per app, for Tidemast one per customer. */
export type Realm = { path: string; appId: ProviderAppId; app: ProviderApp; tenant?: string };

const tenants = [
  { path: 'harbour-lane', tenant: 'Harbour Lane' },
  { path: 'north-pier', tenant: 'North Pier' },
];

export const realms: Realm[] = [
  ...(['parleybox', 'almanook', 'fernboard', 'marlstack', 'meterlight', 'inkwharf'] as const).map((appId) => ({
    path: appId,
    appId,
    app: apps[appId],
  })),
  ...tenants.map((tenant) => ({ ...tenant, appId: 'tidemast' as const, app: apps.tidemast })),
];

export function isProviderApp(id: string): id is ProviderAppId {
  return Object.hasOwn(apps, id);
}
