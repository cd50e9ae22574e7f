import { texts as english } from './locales/en.json?group=help';
import { translator } from './translator.ts';

/** The texts of help in the moment; they come with the chunk that needs them. */
export const tHelp = translator('help', english);
