/** Long enough for a page that polls every three seconds whether its user has signed in. */
const TTL_MS = 60_000;
const MAX_ENTRIES = 1000;

/**
 * Caches what `load` finds, because every request counts against the organization's rate limit. Undefined and
 * rejections are not cached. Simultaneous calls for a key share one load.
 */
export function cached<Found>(load: (key: string) => Promise<Found | undefined>) {
  const entries = new Map<string, { answer: Promise<Found | undefined>; until: number }>();
  return async (key: string): Promise<Found | undefined> => {
    const existing = entries.get(key);
    if (existing && existing.until > Date.now()) return existing.answer;
    const entry = { answer: load(key), until: Date.now() + TTL_MS };
    entries.delete(key);
    entries.set(key, entry);
    const [oldest] = entries.keys();
    if (entries.size > MAX_ENTRIES && oldest !== undefined) entries.delete(oldest);
    let usable = false;
    try {
      const answer = await entry.answer;
      usable = answer !== undefined;
      return answer;
    } finally {
      if (!usable && entries.get(key) === entry) entries.delete(key);
    }
  };
}
