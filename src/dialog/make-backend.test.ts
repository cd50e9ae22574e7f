import { expect, test } from 'vitest';
import { openMakeBackend } from './make-backend.ts';
import { createPageNetwork } from './page-network.ts';

const network = createPageNetwork(() => undefined);
const make = { kind: 'make', baseUrl: 'https://host.example/make', teamId: 7 };

function open(backend: object, connectionName?: string) {
  return openMakeBackend({ backend, credentials: undefined, connect: { connectionName } }, network);
}

test.each([[undefined], ['main'], ['n'.repeat(128)]])('opens Make with the connectionName %j', (connectionName) =>
  expect(open(make, connectionName)).toMatchObject({ backend: { apiUrl: make.baseUrl } }),
);

test('says which option is invalid', () => {
  expect(open({ ...make, kind: 'other' })).toContain('configure({ backend })');
  expect(open(make, 'n'.repeat(129))).toContain('connect({ connectionName })');
});
