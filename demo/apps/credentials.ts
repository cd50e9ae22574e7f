/** A value to copy into a form. */
type Credential = { label: string; value: string };

/** The credentials for one auth method. */
export type CredentialSet = { title?: string; fields: Credential[] };

export const skybarnAccount = {
  type: 'service_account',
  project: 'harbour-lane',
  client_email: 'lumen@harbour-lane.skybarn.example',
  key_id: 'barn-key-3',
  key: 'meadow-seventeen-lantern',
};

/** The credentials that the demo's apps accept. They are public and protect nothing. */
export const credentials: { [app: string]: CredentialSet[] } = {
  quillmail: [{ fields: [{ label: 'API Key', value: 'quill-demo-morning-ink' }] }],
  ringwell: [
    {
      fields: [
        { label: 'Account number', value: 'RW-10442' },
        { label: 'Auth token', value: 'bell-tower-at-noon' },
      ],
    },
  ],
  marketrove: [
    {
      fields: [
        { label: 'Shop address', value: 'https://harbour-lane.example' },
        { label: 'Key ID', value: 'mt-4821' },
        { label: 'Key secret', value: 'copper-lantern-92' },
      ],
    },
  ],
  basalt: [
    {
      fields: [
        { label: 'Host', value: 'db.basalt.example' },
        { label: 'Port', value: '5433' },
        { label: 'User', value: 'lumen' },
        { label: 'Password', value: 'granite-and-moss' },
        { label: 'Database', value: 'orders' },
      ],
    },
  ],
  gridloom: [
    { title: 'Personal token', fields: [{ label: 'Personal token', value: 'loom-demo-red-thread' }] },
    {
      title: 'Self-hosted server',
      fields: [
        { label: 'Server address', value: 'https://tables.harbour-lane.example' },
        { label: 'Personal token', value: 'loom-demo-red-thread' },
      ],
    },
  ],
  skybarn: [{ fields: [{ label: 'Service account key (JSON)', value: JSON.stringify(skybarnAccount, null, 2) }] }],
  tidemast: [
    {
      title: 'Settings',
      fields: [
        { label: 'Company', value: 'harbour-lane' },
        { label: 'or the other one', value: 'north-pier' },
      ],
    },
  ],
  inkwharf: [{ title: 'Access token', fields: [{ label: 'Access token', value: 'ink-demo-low-tide' }] }],
  meterlight: [{ title: 'Settings', fields: [{ label: 'Site key', value: 'site-north-quay-12' }] }],
  cedarpost: [
    {
      fields: [
        { label: 'Address of your post office', value: 'https://harbour-lane.cedarpost.example' },
        { label: 'API key', value: 'cedar_demo-slow-letter' },
      ],
    },
  ],
  copperline: [
    {
      title: 'Access key',
      fields: [
        { label: 'Server address', value: 'https://harbour-lane.copperline.example' },
        { label: 'Access key', value: 'cl_demo-warm-wire' },
        { label: 'Access key of a paused account', value: 'cl_demo-cold-wire' },
      ],
    },
    {
      title: 'User name and password',
      fields: [
        { label: 'User name', value: 'lumen' },
        { label: 'Password', value: 'seven-copper-coins' },
      ],
    },
    {
      title: 'Certificate',
      fields: [
        { label: 'Private key', value: pem('PRIVATE KEY', 'copper-demo-private') },
        { label: 'Certificate', value: pem('CERTIFICATE', 'copper-demo-certificate') },
      ],
    },
  ],
  keyharbor: [{ fields: [{ label: 'Role', value: 'krn:demo:role/reader' }] }],
};

/** Looks like a PEM key, but is not one: the apps compare strings. */
function pem(kind: string, text: string): string {
  return `-----BEGIN ${kind}-----\n${Buffer.from(text).toString('base64')}\n-----END ${kind}-----`;
}

/** The accepted value for a label, for the APIs to compare with. */
export function accepted(app: string, label: string): string {
  const field = credentials[app]?.flatMap(({ fields }) => fields).find((candidate) => candidate.label === label);
  if (!field) throw new Error(`The demo has no credential "${label}" for ${app}.`);
  return field.value;
}
