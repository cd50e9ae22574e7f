import type { SelectOption } from '../field-model.ts';
import { foldText } from '../fold-text.ts';

/** Indices of the options whose label contains the text, as people compare texts. */
export function search(options: SelectOption[], text: string): number[] {
  const query = foldText(text);
  return options.flatMap(({ label }, index) => (foldText(label).includes(query) ? [index] : []));
}

/** The index of the only option whose label is this text, as people compare texts. */
export function optionNamed(options: SelectOption[], text: string): number | undefined {
  const name = foldText(text);
  const [index, another] = search(options, text).filter((at) => foldText(options[at]?.label ?? '') === name);
  return name !== '' && another === undefined ? index : undefined;
}
