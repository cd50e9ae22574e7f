import type { TestActivepieces } from '../../demo/testing/test-activepieces.ts';
import type { TestConnection } from '../../demo/testing/test-connection.ts';
import { secretPiece } from '../../e2e/support/pieces.ts';
import type { ConnectOptions } from '../../src/loader/index.ts';

/** A list that the dialog shows. */
export type Scenario = {
  name: string;
  prepare(instance: TestActivepieces): void;
  method: 'connect' | 'connections';
  options: ConnectOptions;
  /** To be clicked before there is a list, in the dialog. */
  opener?: string;
  /** What each entry matches. */
  row: string;
  /** Filters the list. */
  search: string;
};

const numbered = <T>(count: number, create: (index: number) => T) => Array.from({ length: count }, (_, i) => create(i));

const connection = (index: number): TestConnection => ({
  id: `id${index}`.padEnd(21, '0'),
  externalId: `acme-${index}`,
  displayName: `Acme ${index}`,
  pieceName: secretPiece.name,
  pieceVersion: secretPiece.version,
  type: 'SECRET_TEXT',
  owner: { firstName: 'Ada', lastName: 'Lab' },
  flowIds: [],
});

const connectionList = (count: number): Scenario => ({
  name: `${count.toLocaleString('en')} connections`,
  prepare(instance) {
    instance.connections = numbered(count, connection);
  },
  method: 'connections',
  options: {},
  row: '.row-button',
  search: '[type=search]',
});

const CATALOGUE_SIZE = 600;
const OPTION_COUNT = 500;

const catalogue: Scenario = {
  name: `catalogue of ${CATALOGUE_SIZE} apps`,
  prepare(instance) {
    const piece = (index: number) => ({ ...secretPiece, name: `@test/piece-${index}`, displayName: `App ${index}` });
    instance.pieces = numbered(CATALOGUE_SIZE, piece);
  },
  method: 'connect',
  options: {},
  row: '.app',
  search: '[type=search]',
};

const dropdown: Scenario = {
  name: `dropdown of ${OPTION_COUNT} options`,
  prepare(instance) {
    const options = numbered(OPTION_COUNT, (index) => ({ label: `Region ${index}`, value: index }));
    const region = { type: 'STATIC_DROPDOWN', displayName: 'Region', required: true, options: { options } };
    const auth = { type: 'CUSTOM_AUTH', displayName: 'Connection', required: true, props: { region } };
    instance.pieces = [{ ...secretPiece, auth }];
  },
  method: 'connect',
  options: { pieceName: secretPiece.name, connectionName: 'acme-new' },
  opener: '[role=combobox]',
  row: '[role=option]',
  search: '[role=combobox]',
};

export const scenarios: Scenario[] = [...[100, 1000, 10_000].map(connectionList), catalogue, dropdown];
