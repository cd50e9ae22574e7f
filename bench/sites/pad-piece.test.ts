import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { padPiece } from './pad-piece.ts';

const piece = { name: 'piece', auth: { type: 'SECRET_TEXT' }, actions: { run: {} } };

test('a piece is padded to its size with actions, and the same in every run', () => {
  const padded = padPiece(piece, 60_000);
  const bytes = JSON.stringify(padded).length;
  expect(bytes).toBeGreaterThanOrEqual(60_000);
  expect(bytes).toBeLessThan(62_000);
  expect(padded).toMatchObject({ name: 'piece', auth: piece.auth });
  expect(padPiece(piece, 60_000)).toEqual(padded);
});

test('the padding compresses as JSON usually does', () => {
  const text = JSON.stringify(padPiece(piece, 60_000));
  const ratio = text.length / brotliCompressSync(text).length;
  expect(ratio).toBeGreaterThan(3);
  expect(ratio).toBeLessThan(10);
});

test('a piece that is large enough stays without actions', () => {
  expect(padPiece(piece, 0)).toEqual({ ...piece, actions: {} });
});
