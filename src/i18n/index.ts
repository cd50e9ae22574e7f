import { dialog } from './en/dialog.ts';
import { translator } from './translator.ts';

/** The text for a key, with `{name}` replaced by `values.name`. */
export const t = translator('dialog', dialog);
