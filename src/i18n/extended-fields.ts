import { texts as english } from './locales/en.json?group=extendedFields';
import { translator } from './translator.ts';

/** Types and limits of fields that only definitions of Make have. */
export const tExtendedFields = translator('extendedFields', english);
