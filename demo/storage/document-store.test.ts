import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inMemory } from '../data-dir.ts';
import { deferred } from '../testing/deferred.ts';
import type { DocumentStore } from './document-store.ts';
import { openStore } from './open-store.ts';

type Boat = { id: string; name: string; crew?: string[] };

const start = 120_000;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'));
});

afterAll(() => rm(folder, { recursive: true }));

describe.each(['memory', 'disk'])('%s', (where) => {
  let store: DocumentStore;

  beforeAll(async () => {
    store = await openStore(where === 'disk' ? folder : inMemory);
  }, start);

  afterAll(() => store.close());

  function newFleet() {
    const boats = store.collection<Boat>(crypto.randomUUID());
    return { boats, names: async () => (await boats.list()).map(({ name }) => name) };
  }

  test('documents are read as they were put, in order of insertion', async () => {
    const { boats, names } = newFleet();
    expect(await boats.list()).toEqual([]);
    await boats.put({ id: 'b', name: 'Bounty' }, { id: 'a', name: 'Argo', crew: ['Jason'] });
    await boats.put({ id: 'b', name: 'Beagle' });

    expect(await boats.get('a')).toEqual({ id: 'a', name: 'Argo', crew: ['Jason'] });
    expect(await boats.get('c')).toBeUndefined();
    expect(await boats.find(({ crew }) => crew === undefined)).toEqual({ id: 'b', name: 'Beagle' });
    expect(await boats.list(({ name }) => name.startsWith('A'))).toHaveLength(1);
    expect(await names()).toEqual(['Beagle', 'Argo']);
  });

  test('an insert keeps an existing document, and a deletion returns whether there was one', async () => {
    const { boats, names } = newFleet();
    const inserted = await Promise.all(['Argo', 'Aurora'].map((name) => boats.insert({ id: 'a', name })));
    expect(inserted).toEqual([true, false]);
    expect(await names()).toEqual(['Argo']);
    expect(await boats.delete('a')).toBe(true);
    expect(await boats.delete('a')).toBe(false);
    expect(await names()).toEqual([]);
  });

  test('stored documents are copies, and frozen when read', async () => {
    const { boats } = newFleet();
    const argo = { id: 'a', name: 'Argo', crew: ['Jason'] };
    await boats.put(argo);
    argo.crew.push('Heracles');
    const read = await boats.get('a');
    expect(read?.crew).toEqual(['Jason']);
    expect(() => read?.crew?.push('Orpheus')).toThrow(TypeError);
  });

  test('numbers count by name', async () => {
    const next = await Promise.all([store.nextNumber('a'), store.nextNumber('b', 40), store.nextNumber('a')]);
    expect(next).toEqual([1, 40, 2]);
  });

  test('a transaction that throws has no effect, and its writes are isolated', async () => {
    const { boats, names } = newFleet();
    await boats.put({ id: 'a', name: 'Argo' });
    const { promise: finished, resolve: finish } = deferred();
    const failed = store.transaction(async () => {
      await boats.put({ id: 'b', name: 'Beagle' });
      await store.transaction(() => boats.delete('a'));
      expect(await names()).toEqual(['Beagle']);
      await finished;
      throw new Error('Sunk');
    });
    expect(await names()).toEqual(['Argo']);
    finish();
    await expect(failed).rejects.toThrow('Sunk');
    expect(await names()).toEqual(['Argo']);
  });

  test('transactions run one after the other', async () => {
    const { boats, names } = newFleet();
    const putMissing = (name: string) =>
      store.transaction(async () => {
        if (!(await boats.find((boat) => boat.name === name))) await boats.put({ id: crypto.randomUUID(), name });
      });
    await Promise.all(['Argo', 'Argo', 'Beagle', 'Argo'].map(putMissing));
    expect(await names()).toEqual(['Argo', 'Beagle']);
  });
});

test('documents and numbers on disk survive a restart', { timeout: 2 * start }, async () => {
  const first = await openStore(folder);
  const boats = first.collection<Boat>('boat');
  await boats.put({ id: 'b', name: 'Bounty' }, { id: 'a', name: 'Argo', crew: ['Jason'] }, { id: 'c', name: 'Cutty' });
  await boats.put({ id: 'b', name: 'Beagle' });
  await boats.delete('c');
  await first.nextNumber('boat', 7);
  await first.close();

  const second = await openStore(folder);
  expect(await second.collection<Boat>('boat').list()).toEqual([
    { id: 'b', name: 'Beagle' },
    { id: 'a', name: 'Argo', crew: ['Jason'] },
  ]);
  expect(await second.nextNumber('boat')).toBe(8);
  await second.close();
});
