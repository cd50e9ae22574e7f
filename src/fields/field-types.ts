import { checkboxType } from './checkbox.tsx';
import { dropdownType } from './dropdown.tsx';
import { registerFieldType } from './index.tsx';
import { longTextType } from './long-text.tsx';
import { multiSelectType } from './multi-select.tsx';
import { numberType } from './number.tsx';

/**
 * A lazy chunk: all types but texts and secrets, since most pieces only need a key. Other chunks import what they share
 * with it from this file only, or the bundler would create one more chunk.
 */
export { CheckboxList } from './checkbox-list.tsx';
export { Combobox } from './combobox.tsx';
export { search } from './search.ts';
export { MAX_UNSEARCHED_OPTIONS, selectedIndices } from './selected-indices.ts';

/** Call it before a form uses one of them. */
export function registerFieldTypes(): void {
  registerFieldType('LONG_TEXT', longTextType);
  registerFieldType('NUMBER', numberType);
  registerFieldType('CHECKBOX', checkboxType);
  registerFieldType('STATIC_DROPDOWN', dropdownType);
  registerFieldType('STATIC_MULTI_SELECT_DROPDOWN', multiSelectType);
}
