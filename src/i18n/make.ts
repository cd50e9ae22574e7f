import { texts as english } from './locales/en.json?group=make';
import { translator } from './translator.ts';

/** Backends whose platform runs the sign-in, such as Make. */
export const tMake = translator('make', english);
