/** `A, B, and C`, as the language has it. */
export function listOf(items: string[]): string {
  return new Intl.ListFormat('en').format(items);
}
