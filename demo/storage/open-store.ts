import { inMemory } from '../data-dir.ts';
import type { DocumentStore } from './document-store.ts';
import { createMemoryStore } from './memory-store.ts';

/** Loads the embedded Postgres only for a folder: it takes seconds to start. */
export async function openStore(path: string): Promise<DocumentStore> {
  if (path === inMemory) return createMemoryStore();
  const { openPgliteStore } = await import('./pglite-store.ts');
  return openPgliteStore(path);
}
