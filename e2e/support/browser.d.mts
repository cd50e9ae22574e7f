/** The executable to test with; undefined if this machine has none. */
export function findBrowser(): string | undefined;
