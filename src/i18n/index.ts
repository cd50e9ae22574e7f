import { texts as english } from './locales/en.json?group=dialog';
import { translator } from './translator.ts';

/** The text for a key, with `{name}` replaced by `values.name`. */
export const t = translator('dialog', english);
