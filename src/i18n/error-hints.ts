import { texts as english } from './locales/en.json?group=errorHints';
import { translator } from './translator.ts';

/** The likely cause of an app's error message. */
export const tErrorHints = translator('errorHints', english);
