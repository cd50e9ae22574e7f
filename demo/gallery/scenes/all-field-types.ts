import type { Property } from '../../../src/field-model.ts';

const choices = (...labels: string[]) => labels.map((label) => ({ label, value: label }));

export const cities = [
  'Amsterdam',
  'Bergen',
  'Catania',
  'Dresden',
  'Esbjerg',
  'Fribourg',
  'Genoa',
  'Hamburg',
  'Innsbruck',
  'Jena',
  'Kraków',
  'Lyon',
];

/** With more choices than anybody reads. */
export const searched: Property = {
  type: 'STATIC_DROPDOWN',
  key: 'city',
  displayName: 'Data centre',
  required: true,
  disabled: false,
  options: choices(...cities),
};

/** A form with every kind of property. */
export const allFieldTypes: Property[] = [
  {
    type: 'MARKDOWN',
    key: 'intro',
    displayName: 'Intro',
    required: false,
    variant: 'INFO',
    description: 'You need an *administrator* account.',
  },
  {
    type: 'SHORT_TEXT',
    key: 'host',
    displayName: 'Host',
    required: true,
    description: 'As in your address bar, see https://docs.basalt.example/host',
  },
  { type: 'SECRET_TEXT', key: 'token', displayName: 'Access token', required: true },
  { type: 'NUMBER', key: 'port', displayName: 'Port', required: true, defaultValue: 5432 },
  {
    type: 'STATIC_DROPDOWN',
    key: 'region',
    displayName: 'Region',
    required: true,
    disabled: false,
    options: choices('Europe', 'North America'),
  },
  searched,
  {
    type: 'STATIC_MULTI_SELECT_DROPDOWN',
    key: 'may',
    displayName: 'Rights',
    required: true,
    disabled: false,
    options: choices('Read', 'Write', 'Delete'),
  },
  {
    type: 'CHECKBOX',
    key: 'tls',
    displayName: 'Use TLS',
    required: true,
    defaultValue: true,
    description: 'Off only inside of your own network.',
  },
  {
    type: 'MARKDOWN',
    key: 'warning',
    displayName: 'Warning',
    required: false,
    variant: 'WARNING',
    description: 'With these rights a workflow can **delete tables**.',
  },
  { type: 'LONG_TEXT', key: 'note', displayName: 'Start-up commands', required: false },
];
