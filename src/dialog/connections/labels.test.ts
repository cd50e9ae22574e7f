import { expect, test } from 'vitest';
import type { ListedConnection } from '../../model/connection.ts';
import { createdDate, pieceSummary, typeLabel } from './labels.ts';
import type { ManagerState } from './manager-state.ts';

const listed = { type: 'SECRET_TEXT', status: 'ACTIVE' } as ListedConnection;
const withPieces = (pieces: ManagerState['pieces']) => ({ pieces }) as ManagerState;

test.each<[Partial<ListedConnection>, string | undefined]>([
  [{ type: 'SECRET_TEXT' }, 'API key'],
  [{ type: 'NO_AUTH' }, 'No credentials'],
  [{ type: 'CLOUD_OAUTH2', status: 'ERROR' }, 'Sign-in'],
  [{ type: 'OAUTH3' }, undefined],
  [{ type: 'SECRET_TEXT', status: 'MISSING' }, undefined],
])('the type of %j is labelled %s', (override, expected) =>
  expect(typeLabel({ ...listed, ...override })).toBe(expected),
);

test.each<[ManagerState['pieces']]>([[undefined], ['failed'], [[]]])(
  'with the apps %j, a label is derived from the name of the piece',
  (pieces) => {
    expect(pieceSummary(withPieces(pieces), '@x/piece-google-sheets')).toEqual({ displayName: 'Google sheets' });
  },
);

test('a loaded app has its own display name and logo', () => {
  const piece = { name: 'p', displayName: 'Acme', logoUrl: 'l' };
  expect(pieceSummary(withPieces([piece]), 'p')).toBe(piece);
});

test('without a date there is none to format', () => expect(createdDate(listed)).toBeUndefined());

test.each([
  ['2026-03-14T12:00:00.000Z', 'Mar 14, 2026'],
  ['', undefined],
  ['yesterday', undefined],
])('the date %j is formatted as %j', (created, expected) => expect(createdDate({ ...listed, created })).toBe(expected));
