import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

type Entry = { payload: AdapterPayload; expiresAtMs: number };

/** The number of entries from which on expired ones are removed. */
const EXPIRY_CHECK_ENTRIES = 500;

/**
 * The storage of an authorization server, in memory. Names and semantics are those of
 * oidc-provider's adapter.
 */
export function createStorage(): AdapterFactory {
  const entries = new Map<string, Entry>();

  return (model): Adapter => {
    const key = (id: string) => `${model}:${id}`;
    const find = (id: string) => {
      const entry = entries.get(key(id));
      return entry && entry.expiresAtMs > Date.now() ? entry.payload : undefined;
    };
    const ofThisModel = () => [...entries.entries()].filter(([name]) => name.startsWith(`${model}:`));

    return {
      async upsert(id, payload, expiresIn) {
        if (entries.size >= EXPIRY_CHECK_ENTRIES) removeExpired(entries);
        entries.set(key(id), {
          payload,
          expiresAtMs: expiresIn ? Date.now() + expiresIn * 1000 : Number.POSITIVE_INFINITY,
        });
      },
      async find(id) {
        return find(id);
      },
      async findByUid(uid) {
        return ofThisModel().find(([, { payload }]) => payload.uid === uid)?.[1].payload;
      },
      // Only the device flow has user codes, and that is off.
      async findByUserCode() {
        return undefined;
      },
      async consume(id) {
        const payload = find(id);
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      },
      async destroy(id) {
        entries.delete(key(id));
      },
      async revokeByGrantId(grantId) {
        for (const [name, { payload }] of ofThisModel()) if (payload.grantId === grantId) entries.delete(name);
      },
    };
  };
}

function removeExpired(entries: Map<string, Entry>): void {
  for (const [name, { expiresAtMs }] of entries) if (expiresAtMs <= Date.now()) entries.delete(name);
}
