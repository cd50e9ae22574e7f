import { expect, test } from 'vitest';
import type { ListedConnection } from '../../model.ts';
import type { Manager } from './state.ts';
import { dateOf, pieceOf, typeOf } from './wording.ts';

const listed = { type: 'SECRET_TEXT', status: 'ACTIVE', created: '' } as ListedConnection;
const withPieces = (pieces: Manager['pieces']) => ({ pieces }) as Manager;

test.each<[Partial<ListedConnection>, string | undefined]>([
  [{ type: 'SECRET_TEXT' }, 'API key'],
  [{ type: 'CLOUD_OAUTH2', status: 'ERROR' }, 'Sign-in'],
  [{ type: 'OAUTH3' }, undefined],
  [{ type: 'SECRET_TEXT', status: 'MISSING' }, undefined],
])('%j was connected by %s', (more, expected) => expect(typeOf({ ...listed, ...more })).toBe(expected));

test.each<[Manager['pieces']]>([[undefined], ['failed'], [[]]])('an app is named while the apps are %j', (pieces) => {
  expect(pieceOf(withPieces(pieces), '@x/piece-google-sheets')).toEqual({ displayName: 'Google sheets' });
});

test('an app that is known has its own name', () => {
  const piece = { name: 'p', displayName: 'Acme', logoUrl: 'l' };
  expect(pieceOf(withPieces([piece]), 'p')).toBe(piece);
});

test.each([
  ['2026-03-14T12:00:00.000Z', 'Mar 14, 2026'],
  ['', undefined],
  ['yesterday', undefined],
])('%j is written %j', (created, expected) => expect(dateOf({ ...listed, created })).toBe(expected));
