import type { FieldSpec } from '../../../src/field-model.ts';
import { cities, optionsOf } from './all-field-types.ts';

const common = (
  key: string,
  displayName: string,
  { help, ...overrides }: { required?: boolean; advanced?: boolean; help?: string } = {},
) => ({
  key,
  displayName,
  required: false,
  advanced: false,
  ...overrides,
  ...(help && { description: help, descriptionFormat: 'markdown' as const }),
});
const required = { required: true };

/** Fields of definitions that contain no others, and a switch. */
export const plainFields: FieldSpec[] = [
  {
    ...common('sandbox', ''),
    type: 'BANNER',
    title: 'Sandbox',
    variant: 'WARNING',
    text: 'Keys of the sandbox begin with **cl_test**.',
  },
  {
    ...common('host', 'Server address', {
      ...required,
      help: 'Cannot be changed later. See [where to find it](https://docs.copperline.example/host).',
    }),
    type: 'TEXT',
    multiline: false,
    format: 'url',
  },
  { ...common('mail', 'Contact'), type: 'TEXT', multiline: false, format: 'email' },
  { ...common('note', 'Note', { help: 'Up to ten characters.' }), type: 'TEXT', multiline: true, maxLength: 10 },
  { ...common('key', 'Access key', required), type: 'SECRET', minLength: 8 },
  { ...common('pem', 'Certificate', required), type: 'KEY_FILE' },
  { ...common('port', 'Port', required), type: 'NUMBER', integer: true, min: 1, max: 65_535, defaultValue: 443 },
  {
    ...common('tls', 'Check certificates', { help: 'Off only inside of your own network.' }),
    type: 'BOOLEAN',
    defaultValue: true,
    nested: [{ ...common('name', 'Name in the certificate'), type: 'TEXT', multiline: false }],
  },
  { ...common('since', 'Valid since'), type: 'DATE', time: false, defaultValue: '2026-03-05' },
  { ...common('until', 'Valid until', required), type: 'DATE', time: true },
  { ...common('zone', 'Time zone'), type: 'TIMEZONE' },
  { ...common('file', 'Contract'), type: 'UNSUPPORTED', originalType: 'file' },
  {
    ...common('timeout', 'Timeout in seconds', { advanced: true }),
    type: 'NUMBER',
    integer: true,
    max: 300,
    defaultValue: 40,
  },
];

/** Selects, lists and collections, with nested fields. */
export const nestedFields: FieldSpec[] = [
  {
    ...common('mode', 'Sign in with', required),
    type: 'SELECT',
    multiple: false,
    defaultValue: 'key',
    options: [
      {
        label: 'Access key',
        value: 'key',
        nested: [{ ...common('access', 'Access key', required), type: 'SECRET' }],
      },
      { label: 'Certificate', value: 'cert' },
    ],
  },
  {
    ...common('regions', 'Regions', { ...required, help: 'Where lines may be **used**.' }),
    type: 'SELECT',
    multiple: true,
    options: [
      { label: 'Frankfurt', value: 'eu1', group: 'Europe' },
      { label: 'Dublin', value: 'eu2', group: 'Europe' },
      { label: 'Osaka', value: 'ap1', group: 'Asia' },
    ],
  },
  { ...common('city', 'Data centre'), type: 'SELECT', multiple: false, options: optionsOf(...cities) },
  {
    ...common('tags', 'Tags'),
    type: 'LIST',
    addLabel: 'Add a tag',
    defaultValue: ['sales', 'north'],
    item: { ...common('tag', 'Tag'), type: 'TEXT', multiline: false },
  },
  {
    ...common('lines', 'Lines', required),
    type: 'LIST',
    minItems: 2,
    item: {
      ...common('line', 'Line'),
      type: 'COLLECTION',
      fields: [
        { ...common('number', 'Number', required), type: 'TEXT', multiline: false },
        { ...common('since', 'Since'), type: 'DATE', time: false },
      ],
    },
  },
  {
    ...common('owner', 'Owner'),
    type: 'COLLECTION',
    fields: [{ ...common('name', 'Name', required), type: 'TEXT', multiline: false }],
  },
  { ...common('danger', ''), type: 'BANNER', variant: 'DANGER', text: 'Lines that are removed here are **cut off**.' },
  {
    ...common('info', ''),
    type: 'BANNER',
    variant: 'INFO',
    title: 'Good to know',
    text: 'Calls are charged by the minute.',
  },
];
