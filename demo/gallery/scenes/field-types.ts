import type { Property } from '../../../src/field-model.ts';
import type { FieldValue } from '../../../src/fields/index.tsx';
import { cities } from './all-field-types.ts';

type Kind = {
  name: string;
  fields: Property[];
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
      { ...named('plain', 'Account'), type: 'SHORT_TEXT' },
      { ...named('described', 'Customer number'), type: 'SHORT_TEXT', description: described },
      { ...named('optional', 'Sender name', false), type: 'SHORT_TEXT', defaultValue: 'Harbour Lane' },
      { ...named('long', long), type: 'SHORT_TEXT' },
    ],
    filled: { plain: 'harbour-lane', described: '4821-77-1138', long: 'x'.repeat(120) },
  },
  {
    name: 'long text',
    fields: [
      { ...named('plain', 'Greeting'), type: 'LONG_TEXT' },
      { ...named('described', 'Signature', false), type: 'LONG_TEXT', description: described },
    ],
    filled: {
      plain: 'Dear customer,\n\nthank you for your order.\n\nYours,\nHarbour Lane',
      described: 'x'.repeat(200),
    },
  },
  {
    name: 'secret',
    fields: [
      { ...named('plain', 'API key'), type: 'SECRET_TEXT' },
      { ...named('described', 'Access token'), type: 'SECRET_TEXT', description: described },
      { ...named('optional', 'Webhook secret', false), type: 'SECRET_TEXT' },
    ],
    filled: { plain: 'qm_live_482177', described: 'tok_'.repeat(30) },
  },
  {
    name: 'key file',
    fields: [
      { ...named('json', 'Service account JSON'), type: 'LONG_TEXT', description: described },
      { ...named('pem', 'Private key'), type: 'SECRET_TEXT' },
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
      { ...named('off', 'Use the sandbox'), type: 'CHECKBOX' },
      { ...named('on', 'Check certificates'), type: 'CHECKBOX', defaultValue: true, description: described },
      { ...named('long', long), type: 'CHECKBOX' },
    ],
    filled: { off: true, on: false },
    refused: false,
  },
  {
    name: 'choice',
    fields: [
      { ...named('plain', 'Region'), type: 'STATIC_DROPDOWN', disabled: false, options: options(['Europe', 'Asia']) },
      {
        ...named('described', 'Plan', false),
        type: 'STATIC_DROPDOWN',
        disabled: false,
        placeholder: 'Whatever you pay for',
        options: options(['Small', long]),
        description: described,
      },
      {
        ...named('disabled', 'Workspace'),
        type: 'STATIC_DROPDOWN',
        disabled: true,
        placeholder: 'Enter an account first',
        options: [],
      },
      { ...named('city', 'Data centre'), type: 'STATIC_DROPDOWN', disabled: false, options: options(cities) },
    ],
    filled: { plain: [1], described: [1], city: [7] },
  },
  {
    name: 'several choices',
    fields: [
      {
        ...named('plain', 'Rights'),
        type: 'STATIC_MULTI_SELECT_DROPDOWN',
        disabled: false,
        options: options(['Read', 'Write', long]),
        description: described,
      },
      {
        ...named('disabled', 'Workspaces', false),
        type: 'STATIC_MULTI_SELECT_DROPDOWN',
        disabled: true,
        options: options(['Harbour Lane']),
      },
      {
        ...named('cities', 'Data centres'),
        type: 'STATIC_MULTI_SELECT_DROPDOWN',
        disabled: false,
        options: options(cities),
      },
    ],
    filled: { plain: [0, 2], cities: [1, 3] },
  },
];
