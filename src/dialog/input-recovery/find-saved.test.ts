import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BackendError } from '../../backends/problem.ts';
import type { ExistingConnection } from '../../model/connection.ts';
import type { SaveTrace } from '../../protocol/recoverable-input.ts';
import { findSaved } from './find-saved.ts';
import { isSavedBy } from './save-trace.ts';

const connection: ExistingConnection = { id: 'c1', externalId: 'x1', displayName: 'Acme', type: 'SECRET_TEXT' };
const found = { id: 'c1', name: 'x1' };
const named = (name: string) => ({ ...connection, externalId: name });

test.each<[boolean, SaveTrace, ExistingConnection]>([
  [true, { externalId: 'x1' }, connection],
  [false, { externalId: 'x2' }, connection],
  // Connected again: it has to have changed.
  [false, { externalId: 'x1', updatedBefore: '2026-01-01' }, { ...connection, updated: '2026-01-01' }],
  [true, { externalId: 'x1', updatedBefore: '2026-01-01' }, { ...connection, updated: '2026-01-02' }],
  // Of a server that does not say when.
  [true, { externalId: 'x1' }, { ...connection, updated: '2026-01-02' }],
  [true, { externalId: 'x1', updatedBefore: '2026-01-01' }, connection],
  // Without external ids: the name, and none of those that there were before.
  [true, { externalId: 'x1', created: { name: 'Sales', idsBefore: [] } }, named('Sales')],
  [false, { externalId: 'x1', created: { name: 'Sales', idsBefore: ['c1'] } }, named('Sales')],
  [false, { externalId: 'x1', created: { name: 'Sales', idsBefore: [] } }, named('Support')],
  [false, { externalId: 'x1', created: { name: 'Sales', idsBefore: [] } }, connection],
])('%j: %j has left %j', (isOurs, trace, one) => expect(isSavedBy(trace, one)).toBe(isOurs));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function outcomeOf(connections: (signal: AbortSignal) => Promise<ExistingConnection[]>, mayBeRunning: boolean) {
  const list = vi.fn((_: string, signal: AbortSignal) => connections(signal));
  const finding = findSaved({ connections: list }, 'acme', { externalId: 'x1' }, mayBeRunning);
  await vi.advanceTimersByTimeAsync(5000);
  return { outcome: await finding, asked: list.mock.calls.length, timers: vi.getTimerCount() };
}

const refuse = async () => {
  throw new BackendError({ code: 'server_error' });
};

test.each([
  ['that is there', async () => [connection], false, { outcome: found, asked: 1 }],
  ['that is not there', async () => [], false, { outcome: 'not_saved', asked: 1 }],
  ['that may be running and is there', async () => [connection], true, { outcome: found, asked: 1 }],
  ['that may be running and does not come', async () => [], true, { outcome: 'unknown', asked: 4 }],
  ['if the list is refused', refuse, false, { outcome: 'unknown', asked: 1 }],
  ['if the list does not answer', () => new Promise<never>(() => {}), true, { outcome: 'unknown', asked: 1 }],
])('a save %s', async (_, connections, mayBeRunning, expected) => {
  expect(await outcomeOf(connections, mayBeRunning)).toEqual({ ...expected, timers: 0 });
});

test('a save that comes while it is asked for', async () => {
  let asked = 0;
  const { outcome } = await outcomeOf(async () => (++asked < 3 ? [] : [connection]), true);
  expect(outcome).toEqual(found);
});

test('a request that nobody waits for any more is cancelled', async () => {
  let given: AbortSignal | undefined;
  await outcomeOf((signal) => {
    given = signal;
    return new Promise(() => {});
  }, false);
  expect(given?.aborted).toBe(true);
});
