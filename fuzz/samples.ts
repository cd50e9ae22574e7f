/** Valid answers with all members that the dialog reads, from which invalid ones are made. */

const properties = {
  text: { type: 'SHORT_TEXT', displayName: 'T', description: 'd', required: true, defaultValue: 'x' },
  secret: { type: 'SECRET_TEXT', displayName: 'S', required: true },
  number: { type: 'NUMBER', displayName: 'N', required: false, defaultValue: 1 },
  choice: {
    type: 'STATIC_DROPDOWN',
    displayName: 'C',
    required: true,
    defaultValue: 'a',
    options: { disabled: false, placeholder: 'p', options: [{ label: 'A', value: 'a' }, { value: { b: 1 } }] },
  },
  choices: { type: 'STATIC_MULTI_SELECT_DROPDOWN', displayName: 'M', required: true, options: { options: [] } },
  note: { type: 'MARKDOWN', displayName: 'N', description: '# n', variant: 'TIP' },
};

export const piece = {
  name: 'p',
  displayName: 'P',
  logoUrl: 'https://x.example/p.png',
  version: '1.0.0',
  auth: [
    { type: 'CUSTOM_AUTH', displayName: 'Custom', description: 'd', props: properties },
    { type: 'BASIC_AUTH', username: { displayName: 'U' }, password: { displayName: 'P', description: 'd' } },
    {
      type: 'OAUTH2',
      authUrl: 'https://x.example/{text}',
      scope: ['a'],
      prompt: 'consent',
      pkce: true,
      pkceMethod: 'S256',
      grantType: 'client_credentials',
      extra: { a: 'b' },
      props: properties,
      discovery: { authUrlProp: 'text' },
    },
    { type: 'SECRET_TEXT', displayName: 'Key' },
  ],
};

export const pieceList = [{ name: 'p', displayName: 'P', logoUrl: 'l', description: 'd', projectUsage: 1 }];

export const makeParameters = [
  {
    name: 'a',
    type: 'text',
    label: 'A',
    help: 'h',
    required: true,
    default: 'x',
    validate: { min: 1, max: 9, pattern: '^a' },
  },
  {
    name: 'b',
    type: 'select',
    multiple: true,
    options: {
      store: [
        { label: 'L', value: 'v', nested: [{ name: 'c', type: 'password' }] },
        { label: 'G', options: [1, 2] },
      ],
      label: 'label',
    },
    sort: 'text',
  },
  { name: 'd', type: 'array', spec: [{ name: 'e', type: 'number' }], labels: { add: 'Add' } },
  { name: 'f', type: 'collection', spec: [{ name: 'g', type: 'date', time: false }] },
  { type: 'banner', title: 'T', text: 't', theme: 'info' },
];
