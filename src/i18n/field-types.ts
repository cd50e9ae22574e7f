import { texts as english } from './locales/en.json?group=fieldTypes';
import { translator } from './translator.ts';

/** Of fields beyond texts and secrets. */
export const tFieldTypes = translator('fieldTypes', english);
