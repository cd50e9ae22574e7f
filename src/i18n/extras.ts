import { extras } from './en/extras.ts';
import { translator } from './translator.ts';

/** The texts of what comes after the first form; they come with it. */
export const tExtras = translator('extras', extras);
