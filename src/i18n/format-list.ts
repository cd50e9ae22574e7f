import { activeLocale } from './translator.ts';

/** `A, B, and C`, as the language has it. */
export function formatList(items: string[]): string {
  return new Intl.ListFormat(activeLocale.language).format(items);
}
