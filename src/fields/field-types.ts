import { checkbox } from './checkbox.tsx';
import { dropdown } from './dropdown.tsx';
import { registerFieldType } from './index.tsx';
import { longText } from './long-text.tsx';
import { multiSelect } from './multi-select.tsx';
import { number } from './number.tsx';

/**
 * The inputs beyond texts and secrets as one lazy chunk: most pieces ask for a key and nothing else. Other chunks
 * import what they share with it from here and not from the files behind it, or the bundler would make one more of
 * what they share.
 */
export { CheckboxList } from './checkbox-list.tsx';
export { Combobox } from './combobox.tsx';
export { search } from './search.ts';
export { MAX_UNSEARCHED_OPTIONS, selectedIndices } from './selected-indices.ts';

/** Before a form that has one of them is made. */
export function registerFieldTypes(): void {
  registerFieldType('LONG_TEXT', longText);
  registerFieldType('NUMBER', number);
  registerFieldType('CHECKBOX', checkbox);
  registerFieldType('STATIC_DROPDOWN', dropdown);
  registerFieldType('STATIC_MULTI_SELECT_DROPDOWN', multiSelect);
}
