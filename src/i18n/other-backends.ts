import { otherBackends } from './en/other-backends.ts';
import { translator } from './translator.ts';

/** The texts of backends other than Activepieces; they come with the chunk that needs them. */
export const tOther = translator('otherBackends', otherBackends);
