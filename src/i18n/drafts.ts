import { texts as english } from './locales/en.json?group=drafts';
import { translator } from './translator.ts';

/** Input that was recovered after the dialog was closed. */
export const tDrafts = translator('drafts', english);
