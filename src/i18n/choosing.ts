import { choosing } from './en/choosing.ts';
import { translator } from './translator.ts';

/** The texts of the choice between several ways to connect. */
export const tChoosing = translator('choosing', choosing);
