import type { Choice } from '../model.ts';

/** The places of the options that hold the text, whatever its case and accents. */
export function search(options: Choice[], text: string): number[] {
  const wanted = plain(text);
  return options.flatMap(({ label }, place) => (plain(label).includes(wanted) ? [place] : []));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
