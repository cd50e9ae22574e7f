import { expect, test } from 'vitest';
import { parseRecoverableInput } from './recoverable-input.ts';

const draft = {
  for: { pieceName: 'x', connectionName: 'acme' },
  method: 'CUSTOM_AUTH',
  name: 'Sales',
  values: { tls: true },
};

test.each([
  [draft, draft],
  [
    { ...draft, methodIndex: 1 },
    { ...draft, methodIndex: 1 },
  ],
  [{ ...draft, methodIndex: '1' }, draft],
  [
    { ...draft, for: { pieceName: 'x' }, name: undefined, more: 1 },
    { ...draft, for: { pieceName: 'x', connectionName: undefined }, name: undefined },
  ],
  [
    { ...draft, for: { pieceName: 'x', connectionName: 5, more: 1 }, name: {} },
    { ...draft, for: { pieceName: 'x', connectionName: undefined }, name: undefined },
  ],
  [
    { ...draft, unresolvedSave: { externalId: 'x1', updatedBefore: '2026', scope: 'PLATFORM', more: 1 } },
    { ...draft, unresolvedSave: { externalId: 'x1', updatedBefore: '2026', scope: 'PLATFORM' } },
  ],
  [
    { ...draft, unresolvedSave: { externalId: 'x1', created: { name: 'Sales', idsBefore: ['1', 2] } } },
    { ...draft, unresolvedSave: { externalId: 'x1', created: { name: 'Sales', idsBefore: ['1'] } } },
  ],
  [
    { ...draft, unresolvedSave: { externalId: 'x1', updatedBefore: 1, scope: 'x', created: { name: 'Sales' } } },
    { ...draft, unresolvedSave: { externalId: 'x1' } },
  ],
  [{ ...draft, unresolvedSave: { externalId: 5 } }, draft],
  [{ ...draft, unresolvedSave: 'x1' }, draft],
])('parses %j', (value, parsed) => expect(parseRecoverableInput(value)).toEqual(parsed));

test.each([
  [undefined],
  ['x'],
  [[]],
  [{}],
  [{ ...draft, for: undefined }],
  [{ ...draft, for: { connectionName: 'acme' } }],
  [{ ...draft, method: undefined }],
  [{ ...draft, values: undefined }],
  [{ ...draft, values: ['x'] }],
])('ignores %j', (value) => expect(parseRecoverableInput(value)).toBeUndefined());
