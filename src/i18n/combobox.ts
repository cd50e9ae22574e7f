import { texts as english } from './locales/en.json?group=combobox';
import { translator } from './translator.ts';

/** A list of options that can be searched. */
export const tCombobox = translator('combobox', english);
