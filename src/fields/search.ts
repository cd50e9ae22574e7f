import type { SelectOption } from '../field-model.ts';
import { foldText } from '../fold-text.ts';

/** Indices of the options whose label contains the text, as people compare texts. */
export function search(options: SelectOption[], text: string): number[] {
  const query = foldText(text);
  return options.flatMap(({ label }, index) => (foldText(label).includes(query) ? [index] : []));
}
