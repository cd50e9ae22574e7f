import { texts as english } from './locales/en.json?group=richFields';
import { translator } from './translator.ts';

/** Forms that are rendered from a definition. */
export const tRichFields = translator('richFields', english);
