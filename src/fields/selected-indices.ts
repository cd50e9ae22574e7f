import type { SelectOption } from '../field-model.ts';
import type { Json } from '../json.ts';

/** Indices of the options with these values, which are compared deeply (contract 3.3). */
export function selectedIndices(options: SelectOption[], values: (Json | undefined)[]): number[] {
  return values
    .map((value) => options.findIndex((option) => JSON.stringify(option.value) === JSON.stringify(value)))
    .filter((index) => index >= 0);
}
