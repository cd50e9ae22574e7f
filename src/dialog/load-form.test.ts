import { expect, test } from 'vitest';
import type { Backend } from '../backends/backend.ts';
import type { ExistingConnection } from '../model/connection.ts';
import type { Piece } from '../model/piece.ts';
import { authMethodsOf } from './auth-methods/auth-methods-of.ts';
import { toUpsertRequest } from './form.ts';
import { loadForm } from './load-form.ts';

const { signal } = new AbortController();
const request = {
  pieceName: 'acme',
  connectionName: 'main',
  displayName: undefined,
  allowSetupLater: false,
  redirectUrl: undefined,
};
const existing: ExistingConnection = { id: 'id-1', externalId: 'main', displayName: 'Main', type: 'SECRET_TEXT' };
const piece = (version: string): Piece => ({
  name: 'acme',
  displayName: 'Acme',
  version,
  auths: [{ type: 'SECRET_TEXT', displayName: version }],
});

async function load(connections: ExistingConnection[], members: Partial<Backend> = {}) {
  const backend = {
    piece: async (_name: string, version = 'newest') => piece(version),
    connections: async () => connections,
    ...members,
  } as Backend;
  const loaded = await loadForm({ backend, authMethodsOf, request }, signal);
  if ('failure' in loaded) throw new Error(loaded.failure.kind);
  return loaded.form;
}

test('a new connection has the form of the newest version, and no id', async () => {
  const form = await load([]);
  expect(form.piece).toEqual(piece('newest'));
  expect(toUpsertRequest(form, false)).not.toHaveProperty('existingId');
});

test.each<[string, Partial<ExistingConnection>, Partial<Backend>, string]>([
  ['of the version that it has', { pieceVersion: '1.0.0' }, {}, '1.0.0'],
  ['of the newest version if it has none', {}, {}, 'newest'],
  [
    'that the backend has for it',
    {},
    { pieceToChange: async (_, { id }) => piece(`to change ${id}`) },
    'to change id-1',
  ],
])('a connection that is changed has the form %s, and its id is sent', async (_, more, members, version) => {
  const form = await load([{ ...existing, ...more }], members);
  expect(form.piece).toEqual(piece(version));
  expect(toUpsertRequest(form, false)).toMatchObject({ externalId: 'main', existingId: 'id-1' });
});
