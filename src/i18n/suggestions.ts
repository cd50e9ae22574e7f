import { texts as english } from './locales/en.json?group=suggestions';
import { translator } from './translator.ts';

export type SuggestionsText = keyof typeof english;

/** What looks wrong about a pasted value, and the correction that is offered. */
export const tSuggestions = translator('suggestions', english);
