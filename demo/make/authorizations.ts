import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { DocumentStore } from '../storage/document-store.ts';
import type { Encryption } from '../storage/encryption.ts';

/** The state of an authorization while the user is on the app's pages. */
const memory = z.object({ requested: z.array(z.string()), temp: z.record(z.string(), z.unknown()) });

export type Memory = z.infer<typeof memory>;

type Authorization = {
  /** The handle. */
  id: string;
  connectionId: number;
  url: string;
  /** ISO 8601. */
  expires: string;
  memory: string;
};

/** Ten minutes, enough to find a password. */
const lifetimeMs = 10 * 60_000;

/** Pending authorizations. A handle is what the provider returns: `state`, or OAuth 1's request token. */
export function createAuthorizations(store: DocumentStore, { encrypt, decrypt }: Encryption, now: () => Date) {
  const documents = store.collection<Authorization>('make-authorization');
  const contextOf = (handle: string) => `make/authorization/${handle}`;
  const isOver = ({ expires }: Authorization) => expires < now().toISOString();

  return {
    newHandle: () => randomBytes(24).toString('base64url'),

    async begin(id: string, connectionId: number, url: string, remembered: Memory): Promise<void> {
      for (const old of await documents.list(isOver)) await documents.delete(old.id);
      const expires = new Date(now().getTime() + lifetimeMs).toISOString();
      await documents.put({ id, connectionId, url, expires, memory: encrypt(remembered, contextOf(id)) });
    },

    /** The URL of the app's authorization page. */
    async findUrl(handle: string): Promise<string | undefined> {
      const found = await documents.get(handle);
      return found && !isOver(found) ? found.url : undefined;
    },

    /** Returns and removes the stored state. */
    async take(handle: string): Promise<(Memory & { connectionId: number }) | undefined> {
      const found = await documents.get(handle);
      if (!found || !(await documents.delete(handle)) || isOver(found)) return undefined;
      return { ...memory.parse(decrypt(found.memory, contextOf(handle))), connectionId: found.connectionId };
    },
  };
}
