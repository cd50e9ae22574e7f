import { standalone } from './en/standalone.ts';
import { translator } from './translator.ts';

/** The texts of the dialog’s address, opened by hand. */
export const tStandalone = translator('standalone', standalone);
