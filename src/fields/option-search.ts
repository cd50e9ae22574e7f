/**
 * A lazy chunk: what long lists of options need, which few pieces have. Other chunks import what they share with it from
 * this file only, or the bundler would create one more chunk.
 */

import { tCombobox } from '../i18n/combobox.ts';
import { Combobox } from './combobox.tsx';
import { optionSearch } from './registry.ts';
import { search } from './search.ts';
import { SearchInput } from './search-input.tsx';

export { SearchInput, search, tCombobox };

/** Call it before a form shows a list that can be searched. */
export function registerOptionSearch(): void {
  Object.assign(optionSearch, { Combobox, search, SearchInput });
}
