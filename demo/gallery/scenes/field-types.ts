import type { FieldSpec } from '../../../src/field-model.ts';
import type { FieldValue } from '../../../src/fields/index.tsx';
import { cities } from './all-field-types.ts';

type Kind = {
  name: string;
  fields: FieldSpec[];
  filled: { [key: string]: FieldValue };
  /** There is something that could be wrong with it. */
  refused?: boolean;
};

const options = (labels: string[]) => labels.map((label) => ({ label, value: label }));
export const named = (key: string, displayName: string, required = true) => ({ key, displayName, required });
const described = 'Twelve characters, as it stands on the invoice of last month.';
const long = 'The name under which your administrator has registered this workspace with the central directory service';

/** Each kind described, optional, disabled and long in one form, and what is filled in. */
export const kinds: Kind[] = [
  {
    name: 'short text',
    fields: [
      { ...named('plain', 'Account'), type: 'TEXT' },
      { ...named('described', 'Customer number'), type: 'TEXT', description: described },
      { ...named('optional', 'Sender name', false), type: 'TEXT', defaultValue: 'Harbour Lane' },
      { ...named('long', long), type: 'TEXT' },
    ],
    filled: { plain: 'harbour-lane', described: '4821-77-1138', long: 'x'.repeat(120) },
  },
  {
    name: 'long text',
    fields: [
      { ...named('plain', 'Greeting'), type: 'TEXT', multiline: true },
      { ...named('described', 'Signature', false), type: 'TEXT', multiline: true, description: described },
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
      { ...named('described', 'Access token'), type: 'SECRET', description: described },
      { ...named('optional', 'Webhook secret', false), type: 'SECRET' },
    ],
    filled: { plain: 'qm_live_482177', described: 'tok_'.repeat(30) },
  },
  {
    name: 'key file',
    fields: [
      { ...named('json', 'Service account JSON'), type: 'TEXT', multiline: true, description: described },
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
      { ...named('described', 'Timeout in seconds', false), type: 'NUMBER', description: described, defaultValue: 40 },
    ],
    filled: { plain: '54a', described: '30' },
  },
  {
    name: 'checkbox',
    fields: [
      { ...named('off', 'Use the sandbox'), type: 'BOOLEAN' },
      { ...named('on', 'Check certificates'), type: 'BOOLEAN', defaultValue: true, description: described },
      { ...named('long', long), type: 'BOOLEAN' },
    ],
    filled: { off: true, on: false },
    refused: false,
  },
  {
    name: 'choice',
    fields: [
      { ...named('plain', 'Region'), type: 'SELECT', disabled: false, options: options(['Europe', 'Asia']) },
      {
        ...named('described', 'Plan', false),
        type: 'SELECT',
        disabled: false,
        whenEmpty: { placeholder: 'Whatever you pay for' },
        options: options(['Small', long]),
        description: described,
      },
      {
        ...named('disabled', 'Workspace'),
        type: 'SELECT',
        disabled: true,
        whenEmpty: { placeholder: 'Enter an account first' },
        options: [],
      },
      { ...named('city', 'Data centre'), type: 'SELECT', disabled: false, options: options(cities) },
    ],
    filled: { plain: [1], described: [1], city: [7] },
  },
  {
    name: 'several choices',
    fields: [
      {
        ...named('plain', 'Rights'),
        type: 'SELECT',
        multiple: true,
        disabled: false,
        options: options(['Read', 'Write', long]),
        description: described,
      },
      {
        ...named('disabled', 'Workspaces', false),
        type: 'SELECT',
        multiple: true,
        disabled: true,
        options: options(['Harbour Lane']),
      },
      {
        ...named('cities', 'Data centres'),
        type: 'SELECT',
        multiple: true,
        disabled: false,
        options: options(cities),
      },
    ],
    filled: { plain: [0, 2], cities: [1, 3] },
  },
];
