import { texts as english } from './locales/en.json?group=otherBackends';
import { translator } from './translator.ts';

/** The texts of backends other than Activepieces; they come with the chunk that needs them. */
export const tOther = translator('otherBackends', english);
