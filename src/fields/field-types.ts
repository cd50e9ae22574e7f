import { checkboxType } from './checkbox.tsx';
import { createDropdownType } from './dropdown.tsx';
import type { registerFieldType } from './index.tsx';
import type { lazyFields } from './lazy-fields.ts';
import { longTextType } from './long-text.tsx';
import { multiSelectType } from './multi-select.tsx';
import { numberType } from './number.tsx';

/**
 * A lazy chunk: all types but texts and secrets, since most pieces only need a key. Other chunks import what they share
 * with it from this file only, or the bundler would create one more chunk.
 */
export { CheckboxList } from './checkbox-list.tsx';
export { search } from './search.ts';
export { MAX_UNSEARCHED_OPTIONS, selectedIndices } from './selected-indices.ts';

/** Call it before a form uses one of them. */
export function registerFieldTypes(register: typeof registerFieldType, lazy: typeof lazyFields): void {
  register('LONG_TEXT', longTextType);
  register('NUMBER', numberType);
  register('CHECKBOX', checkboxType);
  register('STATIC_DROPDOWN', createDropdownType(lazy));
  register('STATIC_MULTI_SELECT_DROPDOWN', multiSelectType);
}
