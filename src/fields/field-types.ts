import { checkbox } from './checkbox.tsx';
import { createDropdown } from './dropdown.tsx';
import { addKind } from './index.tsx';
import { lazyFields } from './lazy-fields.ts';
import { longText } from './long-text.tsx';
import { multiSelect } from './multi-select.tsx';
import { number } from './number.tsx';

/**
 * The inputs beyond texts and secrets as one lazy chunk: most pieces ask for a key and nothing else. Other chunks
 * import what they share with it from here and not from the files behind it, or the bundler would make one more of
 * what they share.
 */
export { CheckList } from './checkbox-list.tsx';
export { search } from './search.ts';
export { longList, placesOf } from './selected-indices.ts';

/** Before a form that has one of them is made. */
export function addKinds(): void {
  addKind('LONG_TEXT', longText);
  addKind('NUMBER', number);
  addKind('CHECKBOX', checkbox);
  addKind('STATIC_DROPDOWN', createDropdown(lazyFields));
  addKind('STATIC_MULTI_SELECT_DROPDOWN', multiSelect);
}
