import { pasteSuggestion } from '../fields/paste-suggestion-slot.ts';
import style from '../fields/paste-suggestions.css?url';
import { lazyPart } from './lazy-part.ts';

const load = lazyPart(
  () => import('../fields/paste-suggestions/paste-suggestion.tsx'),
  style,
  ({ PasteSuggestion }) => {
    pasteSuggestion.value = PasteSuggestion;
  },
);

/** Call it with the first change of a form. Without it nothing is suggested. */
export const loadPasteSuggestions = () => load().catch(() => undefined);
