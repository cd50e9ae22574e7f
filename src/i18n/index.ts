import { en } from './en.ts';

export type TextKey = keyof typeof en;

/** The text for a key, with `{name}` replaced by `values.name`. */
export function t(key: TextKey, values: Record<string, string> = {}): string {
  return en[key].replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}
