import type { FieldSpec } from '../../../src/field-model.ts';
import type { FieldValue } from '../../../src/fields/index.tsx';
import { cities, optionsOf } from './all-field-types.ts';

type FieldTypeScenes = {
  name: string;
  fields: FieldSpec[];
  filled: { [key: string]: FieldValue };
  /** Default true. */
  canBeInvalid?: boolean;
};

export const named = (key: string, displayName: string, required = true) => ({ key, displayName, required });
const description = 'Twelve characters, as it stands on the invoice of last month.';
const longName =
  'The name under which your administrator has registered this workspace with the central directory service';

/** For each type a form with fields that have a description, are optional or disabled, or have a long name. */
export const fieldTypes: FieldTypeScenes[] = [
  {
    name: 'short text',
    fields: [
      { ...named('plain', 'Account'), type: 'TEXT' },
      { ...named('described', 'Customer number'), type: 'TEXT', description },
      { ...named('optional', 'Sender name', false), type: 'TEXT', defaultValue: 'Harbour Lane' },
      { ...named('long', longName), type: 'TEXT' },
    ],
    filled: { plain: 'harbour-lane', described: '4821-77-1138', long: 'x'.repeat(120) },
  },
  {
    name: 'long text',
    fields: [
      { ...named('plain', 'Greeting'), type: 'TEXT', multiline: true },
      { ...named('described', 'Signature', false), type: 'TEXT', multiline: true, description },
    ],
    filled: {
      plain: 'Dear customer,\n\nthank you for your order.\n\nYours,\nHarbour Lane',
      described: 'x'.repeat(200),
    },
  },
  {
    name: 'secret',
    fields: [
      { ...named('plain', 'API key'), type: 'SECRET' },
      { ...named('described', 'Access token'), type: 'SECRET', description },
      { ...named('optional', 'Webhook secret', false), type: 'SECRET' },
    ],
    filled: { plain: 'qm_live_482177', described: 'tok_'.repeat(30) },
  },
  {
    name: 'key file',
    fields: [
      { ...named('json', 'Service account JSON'), type: 'TEXT', multiline: true, description },
      { ...named('pem', 'Private key'), type: 'SECRET' },
    ],
    filled: {
      json: '{\n  "type": "service_account",\n  "project_id": "harbour-lane"\n}',
      pem: `-----BEGIN PRIVATE KEY-----\n${'MIIEvQIBADANBgkqhkiG9w0BAQ\n'.repeat(3)}-----END PRIVATE KEY-----`,
    },
  },
  {
    name: 'number',
    fields: [
      { ...named('plain', 'Port'), type: 'NUMBER' },
      { ...named('described', 'Timeout in seconds', false), type: 'NUMBER', description, defaultValue: 40 },
    ],
    filled: { plain: '54a', described: '30' },
  },
  {
    name: 'checkbox',
    fields: [
      { ...named('off', 'Use the sandbox'), type: 'BOOLEAN' },
      { ...named('on', 'Check certificates'), type: 'BOOLEAN', defaultValue: true, description },
      { ...named('long', longName), type: 'BOOLEAN' },
    ],
    filled: { off: true, on: false },
    canBeInvalid: false,
  },
  {
    name: 'dropdown',
    fields: [
      { ...named('plain', 'Region'), type: 'SELECT', disabled: false, options: optionsOf('Europe', 'Asia') },
      {
        ...named('described', 'Plan', false),
        type: 'SELECT',
        disabled: false,
        whenEmpty: { placeholder: 'Whatever you pay for' },
        options: optionsOf('Small', longName),
        description,
      },
      {
        ...named('disabled', 'Workspace'),
        type: 'SELECT',
        disabled: true,
        whenEmpty: { placeholder: 'Enter an account first' },
        options: [],
      },
      { ...named('city', 'Data centre'), type: 'SELECT', disabled: false, options: optionsOf(...cities) },
    ],
    filled: { plain: [1], described: [1], city: [7] },
  },
  {
    name: 'multi-select',
    fields: [
      {
        ...named('plain', 'Rights'),
        type: 'SELECT',
        multiple: true,
        disabled: false,
        options: optionsOf('Read', 'Write', longName),
        description,
      },
      {
        ...named('disabled', 'Workspaces', false),
        type: 'SELECT',
        multiple: true,
        disabled: true,
        options: optionsOf('Harbour Lane'),
      },
      {
        ...named('cities', 'Data centres'),
        type: 'SELECT',
        multiple: true,
        disabled: false,
        options: optionsOf(...cities),
      },
    ],
    filled: { plain: [0, 2], cities: [1, 3] },
  },
];
