import { texts as english } from './locales/en.json?group=extras';
import { translator } from './translator.ts';

/** The texts of what comes after the first form; they come with it. */
export const tExtras = translator('extras', english);
