import type { FieldSpec } from '../../../src/field-model.ts';

export const optionsOf = (...labels: string[]) => labels.map((label) => ({ label, value: label }));

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

/** Enough options to be rendered as a combobox. */
export const searchableDropdown: FieldSpec = {
  type: 'SELECT',
  key: 'city',
  displayName: 'Data centre',
  required: true,
  disabled: false,
  options: optionsOf(...cities),
};

export const searchableMultiSelect: FieldSpec = { ...searchableDropdown, multiple: true };

/** The properties of a form with every field type. */
export const allFieldTypes: FieldSpec[] = [
  {
    type: 'BANNER',
    key: 'intro',
    displayName: 'Intro',
    required: false,
    variant: 'INFO',
    text: 'You need an *administrator* account.',
  },
  {
    type: 'TEXT',
    key: 'host',
    displayName: 'Host',
    required: true,
    description: 'As in your address bar, see https://docs.basalt.example/host',
  },
  { type: 'SECRET', key: 'token', displayName: 'Access token', required: true },
  { type: 'NUMBER', key: 'port', displayName: 'Port', required: true, defaultValue: 5432 },
  {
    type: 'SELECT',
    key: 'region',
    displayName: 'Region',
    required: true,
    disabled: false,
    options: optionsOf('Europe', 'North America'),
  },
  searchableDropdown,
  {
    type: 'SELECT',
    multiple: true,
    key: 'may',
    displayName: 'Rights',
    required: true,
    disabled: false,
    options: optionsOf('Read', 'Write', 'Delete'),
  },
  {
    type: 'BOOLEAN',
    key: 'tls',
    displayName: 'Use TLS',
    required: true,
    defaultValue: true,
    description: 'Off only inside of your own network.',
  },
  {
    type: 'BANNER',
    key: 'warning',
    displayName: 'Warning',
    required: false,
    variant: 'WARNING',
    text: 'With these rights a workflow can **delete tables**.',
  },
  { type: 'TEXT', multiline: true, key: 'note', displayName: 'Start-up commands', required: false },
];
