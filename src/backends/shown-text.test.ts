import { expect, test } from 'vitest';
import { toPiece, toReplaceable } from './activepieces/wire.ts';
import { toPage, toPieces, toProjects } from './activepieces/wire-list.ts';
import { toFields } from './make/parameters.ts';
import { toConnections, toExisting, toListed } from './make/wire.ts';
import { toDefinitionList } from './make/wire-definition.ts';

/** Turns what follows around, hides, rings, colours; shown it is just `Acme`. */
const hostile = '\u202eA\u2066c\u2069\u0000m\u200e\u200f\u001be\u202c\u0007\u0085';

const option = { label: hostile, value: hostile };
const property = { displayName: hostile, description: hostile, required: true };
const auth = {
  type: 'CUSTOM_AUTH',
  displayName: hostile,
  description: hostile,
  props: {
    text: { ...property, type: 'SHORT_TEXT' },
    choice: { ...property, type: 'STATIC_DROPDOWN', options: { placeholder: hostile, options: [option] } },
  },
};
const connection = { id: 'i', externalId: hostile, displayName: hostile, type: 'SECRET_TEXT', pieceName: 'p' };

test.each<[what: string, read: () => unknown, shown: object]>([
  [
    'a piece',
    () => toPiece({ name: 'p', displayName: hostile, version: '1', auth }),
    {
      displayName: 'Acme',
      auths: [
        {
          displayName: 'Acme',
          description: 'Acme',
          props: [
            { displayName: 'Acme', description: 'Acme' },
            // What is sent stays as it is.
            { displayName: 'Acme', options: [{ label: 'Acme', value: hostile }], whenEmpty: { placeholder: 'Acme' } },
          ],
        },
      ],
    },
  ],
  [
    'a user name and a password',
    () =>
      toPiece({
        name: 'p',
        displayName: 'P',
        version: '1',
        auth: { type: 'BASIC_AUTH', username: { displayName: hostile } },
      }),
    { auths: [{ username: { displayName: 'Acme' } }] },
  ],
  [
    'a list of pieces',
    () => toPieces([{ name: 'p', displayName: hostile, description: hostile }]),
    [{ displayName: 'Acme', description: 'Acme' }],
  ],
  [
    'a list of connections',
    () => toPage({ data: [{ ...connection, owner: { firstName: hostile, lastName: hostile } }] }),
    { connections: [{ displayName: 'Acme', owner: 'Acme Acme', externalId: hostile }] },
  ],
  [
    'projects',
    () => toProjects({ data: [{ id: 'i', displayName: hostile }] }),
    { projects: [{ displayName: 'Acme' }] },
  ],
  [
    'a definition of Make',
    () => toFields([{ name: 'a', type: 'select', label: hostile, help: hostile, options: { store: [option] } }]),
    [{ displayName: 'Acme', description: 'Acme', options: [{ label: 'Acme', value: hostile }] }],
  ],
  [
    'definitions of Make',
    () => toDefinitionList({ appConnections: [{ name: 'a', label: hostile }] }),
    [{ label: 'Acme' }],
  ],
  [
    'connections of Make',
    () =>
      toConnections({ connections: [{ id: 1, name: hostile, metadata: { value: hostile } }] }).map((one) =>
        toListed(one, 0),
      ),
    [{ displayName: 'Acme', account: 'Acme', externalId: hostile }],
  ],
])('%s is shown without controls', (_, read, shown) => expect(read()).toMatchObject(shown));

test('a connection that is saved again keeps its name as it is', () => {
  expect(toReplaceable({ data: [connection] }).connections).toMatchObject([{ displayName: hostile }]);
  expect(toConnections({ connections: [{ id: 1, name: hostile }] }).map(toExisting)).toMatchObject([
    { displayName: hostile },
  ]);
});
