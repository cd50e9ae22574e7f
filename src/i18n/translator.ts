/** Lazy parts of the dialog bring texts of their own; each has its own typed keys. */
export function translator<Key extends string>(texts: Record<Key, string>) {
  return (key: Key, values: Record<string, string> = {}): string =>
    texts[key].replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}
