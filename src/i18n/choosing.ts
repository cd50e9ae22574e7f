import { texts as english } from './locales/en.json?group=choosing';
import { translator } from './translator.ts';

/** The texts of the choice between several ways to connect. */
export const tChoosing = translator('choosing', english);
