import type { MakeDefinition } from '../../src/loader/index.ts';

const field = (name: string, label: string, more: object) => ({ name, label, editable: true, ...more });

/** A type whose form has every kind of field, as definitions write them. */
export const everyKind: MakeDefinition = {
  name: 'kinds-3',
  label: 'Copperline',
  type: 'other',
  scope: [],
  parameters: [
    { type: 'banner', theme: 'warning', title: 'Sandbox', text: 'Keys of the sandbox begin with **cl_test**.' },
    field('host', 'Server address', {
      type: 'url',
      required: true,
      help: 'Cannot be changed later. See [where to find it](https://docs.copperline.example/host).',
    }),
    field('mode', 'Sign in with', {
      type: 'select',
      required: true,
      options: [
        {
          label: 'Access key',
          value: 'key',
          nested: [field('key', 'Access key', { type: 'password', required: true })],
        },
        {
          label: 'Certificate',
          value: 'cert',
          nested: [field('pem', 'Certificate', { type: 'cert', required: true })],
        },
      ],
    }),
    field('contact', 'Contact', { type: 'email' }),
    field('port', 'Port', { type: 'port', required: true, default: 443 }),
    field('secure', 'Check certificates', { type: 'boolean', default: true }),
    field('regions', 'Regions', {
      type: 'select',
      multiple: true,
      grouped: true,
      options: [
        {
          label: 'Europe',
          options: [
            { value: 'eu1', label: 'Frankfurt' },
            { value: 'eu2', label: 'Dublin' },
          ],
        },
      ],
    }),
    field('tags', 'Tags', { type: 'array', spec: { type: 'text', label: 'Tag' }, labels: { add: 'Add a tag' } }),
    field('lines', 'Lines', {
      type: 'array',
      validate: { minItems: 1 },
      spec: [
        { name: 'number', type: 'text', label: 'Number', required: true },
        { name: 'since', type: 'date', label: 'Since', time: false },
      ],
    }),
    field('owner', 'Owner', { type: 'collection', spec: [{ name: 'name', type: 'text', label: 'Name' }] }),
    field('zone', 'Time zone', { type: 'timezone' }),
    field('file', 'Contract', { type: 'file' }),
    field('timeout', 'Timeout in seconds', { type: 'uinteger', default: 40, advanced: true, validate: { max: 300 } }),
  ],
};
