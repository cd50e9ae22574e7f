/** In ms. Long enough for a page that looks every three seconds whether its user has signed in. */
const lifetime = 60_000;
const mostEntries = 1000;

/**
 * Remembers what was found for a minute, because every look counts against the organization's rate limit. What was
 * not found, or could not be looked for, is not remembered. Questions at the same time share one look.
 */
export function remember<Found>(look: (key: string) => Promise<Found | undefined>) {
  const found = new Map<string, { answer: Promise<Found | undefined>; until: number }>();
  return async (key: string): Promise<Found | undefined> => {
    const known = found.get(key);
    if (known && known.until > Date.now()) return known.answer;
    const entry = { answer: look(key), until: Date.now() + lifetime };
    found.delete(key);
    found.set(key, entry);
    const [oldest] = found.keys();
    if (found.size > mostEntries && oldest !== undefined) found.delete(oldest);
    let usable = false;
    try {
      const answer = await entry.answer;
      usable = answer !== undefined;
      return answer;
    } finally {
      if (!usable && found.get(key) === entry) found.delete(key);
    }
  };
}
