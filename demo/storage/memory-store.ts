import { AsyncLocalStorage } from 'node:async_hooks';
import type { Collection, Document, DocumentStore } from './document-store.ts';

/** The writes of a transaction, by collection and id; undefined is a deletion. */
export type Writes = Map<string, Map<string, Document | undefined>>;

export type StoredDocument = { collection: string; document: Document };

/** A store in memory; with `persist`, a transaction is committed when that has succeeded. */
export function createMemoryStore(
  options: {
    documents?: StoredDocument[];
    persist?: (writes: Writes) => Promise<void>;
    close?: () => Promise<void>;
  } = {},
): DocumentStore {
  const { documents = [], persist, close = async () => {} } = options;
  const committed = new Map<string, Map<string, Document>>();
  const current = new AsyncLocalStorage<Writes>();
  let last: Promise<unknown> = Promise.resolve();

  const committedIn = (name: string) => getOrCreate(committed, name);
  for (const { collection, document } of documents) committedIn(collection).set(document.id, freeze(document));

  const transaction: DocumentStore['transaction'] = (work) => {
    if (current.getStore()) return work();
    const run = async () => {
      const writes: Writes = new Map();
      const result = await current.run(writes, work);
      if (writes.size > 0) await persist?.(writes);
      for (const [name, changed] of writes) apply(committedIn(name), changed);
      return result;
    };
    const done = last.then(run);
    last = done.catch(() => {});
    return done;
  };

  function collection<T extends Document>(name: string): Collection<T> {
    const documentsNow = (): Map<string, T> => {
      const base = committedIn(name) as Map<string, T>;
      const changed = current.getStore()?.get(name);
      return changed ? apply(new Map(base), changed) : base;
    };
    const get = (id: string): T | undefined => {
      const changed = current.getStore()?.get(name);
      return (changed?.has(id) ? changed.get(id) : committedIn(name).get(id)) as T | undefined;
    };
    const write = (id: string, document: Document | undefined) => {
      const writes = current.getStore();
      if (!writes) throw new Error('There is no transaction to write in.');
      getOrCreate(writes, name).set(id, document);
    };
    const list = (matches: (document: T) => boolean) => [...documentsNow().values()].filter(matches);

    return {
      get: async (id) => get(id),
      find: async (matches) => list(matches)[0],
      list: async (matches = () => true) => list(matches),
      put: (...all) =>
        transaction(async () => {
          for (const document of all) write(document.id, copy(document));
        }),
      insert: (document) =>
        transaction(async () => {
          if (get(document.id)) return false;
          write(document.id, copy(document));
          return true;
        }),
      delete: (id) =>
        transaction(async () => {
          if (!get(id)) return false;
          write(id, undefined);
          return true;
        }),
    };
  }

  const numbers = collection<{ id: string; last: number }>('sequence');
  return {
    collection,
    nextNumber: (name, first = 1) =>
      transaction(async () => {
        const next = ((await numbers.get(name))?.last ?? first - 1) + 1;
        await numbers.put({ id: name, last: next });
        return next;
      }),
    transaction,
    close,
  };
}

function getOrCreate<Value>(maps: Map<string, Map<string, Value>>, name: string): Map<string, Value> {
  const found = maps.get(name) ?? new Map<string, Value>();
  maps.set(name, found);
  return found;
}

function apply<T extends Document>(documents: Map<string, T>, writes: Map<string, Document | undefined>) {
  for (const [id, document] of writes) {
    if (document) documents.set(id, document as T);
    else documents.delete(id);
  }
  return documents;
}

/** A JSON round trip, as after a restart. */
function copy<T extends Document>(document: T): T {
  return freeze(JSON.parse(JSON.stringify(document)));
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}
