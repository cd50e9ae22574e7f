import { spoken } from './translator.ts';

/** `A, B, and C`, as the language has it. */
export function listOf(items: string[]): string {
  return new Intl.ListFormat(spoken.language).format(items);
}
