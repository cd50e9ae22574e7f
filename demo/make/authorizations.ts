import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Database } from '../instance/database.ts';
import { decryptValue, encryptValue } from '../instance/encryption.ts';

/** What has to be remembered while a user is at the app's own pages. */
const memory = z.object({ requested: z.array(z.string()), temp: z.record(z.string(), z.unknown()) });

export type Memory = z.infer<typeof memory>;

/** Ten minutes: whoever signs in somewhere may have to look for a password first. */
const lifetime = 10 * 60_000;

export type Authorizations = ReturnType<typeof createAuthorizations>;

/** The sign-ins that have begun. A handle is what the provider gives back: `state`, or OAuth 1's request token. */
export function createAuthorizations(database: Database, encryptionKey: Uint8Array, now: () => Date) {
  const contextOf = (handle: string) => `make/authorization/${handle}`;
  return {
    newHandle: () => randomBytes(24).toString('base64url'),

    async begin(handle: string, connectionId: number, url: string, remembered: Memory): Promise<void> {
      await database.query('delete from make_authorization where expires < $1', [now().toISOString()]);
      await database.query(
        'insert into make_authorization (handle, connection_id, url, expires, memory) values ($1, $2, $3, $4, $5)',
        [
          handle,
          connectionId,
          url,
          new Date(now().getTime() + lifetime).toISOString(),
          encryptValue(encryptionKey, remembered, contextOf(handle)),
        ],
      );
    },

    /** Where the user has to go. */
    async findUrl(handle: string): Promise<string | undefined> {
      const { rows } = await database.query<{ url: string }>(
        'select url from make_authorization where handle = $1 and expires >= $2',
        [handle, now().toISOString()],
      );
      return rows[0]?.url;
    },

    /** Gives what was remembered, once. */
    async take(handle: string): Promise<(Memory & { connectionId: number }) | undefined> {
      const { rows } = await database.query<{ connection_id: number; expires: Date; memory: Uint8Array }>(
        'delete from make_authorization where handle = $1 returning connection_id, expires, memory',
        [handle],
      );
      const [row] = rows;
      if (!row || row.expires < now()) return undefined;
      const remembered = memory.parse(decryptValue(encryptionKey, row.memory, contextOf(handle)));
      return { ...remembered, connectionId: row.connection_id };
    },
  };
}
