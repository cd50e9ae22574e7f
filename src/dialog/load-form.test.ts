import { expect, test } from 'vitest';
import type { Backend, OAuth2Backend } from '../backends/backend.ts';
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

const unreadable = {
  setup: async () => ({}),
  parseAuth() {
    throw new Error('unreadable');
  },
} as never as OAuth2Backend;

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

test('a piece with an OAuth2 auth that cannot be read has its other methods', async () => {
  const auths: Piece['auths'] = [{ type: 'OAUTH2', displayName: '', provider: 'x' }, ...piece('1').auths];
  const form = await load([], { piece: async () => ({ ...piece('1'), auths }), oauth2: async () => unreadable });
  expect(form.methods.map(({ type }) => type)).toEqual(['SECRET_TEXT']);
});

test('a piece with nothing but an OAuth2 auth that cannot be read fails', async () => {
  const auths: Piece['auths'] = [{ type: 'OAUTH2', displayName: '', provider: 'x' }];
  const members = { piece: async () => ({ ...piece('1'), auths }), oauth2: async () => unreadable };
  await expect(load([], members)).rejects.toThrow('unreadable');
});
