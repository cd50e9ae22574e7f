import type { Choice } from '../model.ts';

/** The places of the options that hold the text, whatever its case and accents. */
export function search(options: Choice[], text: string): number[] {
  const wanted = normalize(text);
  return options.flatMap(({ label }, index) => (normalize(label).includes(wanted) ? [index] : []));
}

function normalize(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
