import { texts as english } from './locales/en.json?group=standalone';
import { translator } from './translator.ts';

/** The dialog's address, opened by hand. */
export const tStandalone = translator('standalone', english);
