import type { SelectOption } from '../field-model.ts';

/** Indices of the options whose label contains the text, ignoring case and diacritics. */
export function search(options: SelectOption[], text: string): number[] {
  const query = normalize(text);
  return options.flatMap(({ label }, index) => (normalize(label).includes(query) ? [index] : []));
}

function normalize(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
