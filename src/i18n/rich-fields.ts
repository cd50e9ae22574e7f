import { texts as english } from './locales/en.json?group=richFields';
import { translator } from './translator.ts';

/** The texts of forms drawn from a definition; they come with the chunk that needs them. */
export const tRich = translator('richFields', english);
