import { beforeEach, expect, test, vi } from 'vitest';
import { deferred } from '../../demo/testing/deferred.ts';
import type { Backend } from '../backends/backend.ts';
import type { AuthSpec, Piece } from '../model/piece.ts';
import { loadOAuth2 } from './lazy-oauth2.ts';
import { prefetch } from './prefetch.ts';

vi.mock('./lazy-oauth2.ts', () => ({ loadOAuth2: vi.fn(async () => ({})) }));

const { signal } = new AbortController();
const call = { instanceUrl: 'https://ap.example', locale: 'en' };
const secretText: AuthSpec = { type: 'SECRET_TEXT', displayName: 'API key' };
const oauth2: AuthSpec = { type: 'OAUTH2', displayName: 'Connection', provider: {} };
const pieceOf = (...auths: AuthSpec[]): Piece => ({ name: 'acme', displayName: 'Acme', version: '1.0.0', auths });

function start(members: Partial<Backend>) {
  const backend = { signIn: async () => ({}), ...members } as Backend;
  const preload = { ...call, credentials: { jwtToken: 'jwt-1' }, pieceNames: ['acme'] };
  return prefetch(preload, () => backend);
}

beforeEach(() => vi.mocked(loadOAuth2).mockClear());

test('a piece is fetched once: shown before the connections are known, and then used by the form', async () => {
  const piece = vi.fn(async () => pieceOf(secretText));
  const backend = start({ piece })(call);
  expect(await backend?.publicPiece?.('acme', signal)).toEqual(pieceOf(secretText));
  expect(await backend?.piece('acme', undefined, signal)).toEqual(pieceOf(secretText));
  expect(piece).toHaveBeenCalledTimes(1);
  await backend?.piece('acme', undefined, signal);
  expect(piece).toHaveBeenCalledTimes(2);
});

test('another version is fetched, and another piece is that of everybody', async () => {
  const piece = vi.fn(async () => pieceOf(secretText));
  const publicPiece = vi.fn(async () => undefined);
  const backend = start({ piece, publicPiece })(call);
  await backend?.piece('acme', '0.9.0', signal);
  expect(piece).toHaveBeenLastCalledWith('acme', '0.9.0', signal);
  await backend?.publicPiece?.('other', signal);
  expect(publicPiece).toHaveBeenCalledWith('other', signal);
});

test('a piece that could not be fetched is asked for again', async () => {
  const piece = vi.fn(async () => pieceOf(secretText)).mockRejectedValueOnce(new Error('busy'));
  const backend = start({ piece })(call);
  expect(await backend?.publicPiece?.('acme', signal)).toBeUndefined();
  expect(await backend?.piece('acme', undefined, signal)).toEqual(pieceOf(secretText));
});

test.each<[string, AuthSpec[], number]>([
  ['a secret text', [secretText], 0],
  ['OAuth2', [oauth2], 1],
  ['a choice between two methods', [secretText, { type: 'NO_AUTH', displayName: '' }], 1],
])('the code for OAuth2 is loaded for a piece with %s: %#', async (_, auths, loads) => {
  const backend = start({ piece: async () => pieceOf(...auths) })(call);
  await backend?.publicPiece?.('acme', signal);
  expect(loadOAuth2).toHaveBeenCalledTimes(loads);
});

test.each([
  ['another instance', { ...call, instanceUrl: 'https://other.example' }],
  ['another language', { ...call, locale: 'de' }],
])('nothing was prefetched for %s', (_, other) => {
  expect(start({ piece: async () => pieceOf(secretText) })(other)).toBeUndefined();
});

test('nothing was prefetched if the sign-in has failed', async () => {
  const refusal = deferred();
  const signIn = () => refusal.promise.then(() => Promise.reject(new Error('refused')));
  const find = start({ signIn, piece: () => new Promise(() => {}) });
  expect(find(call)).toBeDefined();
  refusal.resolve();
  await vi.waitFor(() => expect(find(call)).toBeUndefined());
});
