import { inputHelp } from '../fields/input-help.ts';
import style from '../fields/paste-suggestions.css?url';
import { lazyPart } from './lazy-part.ts';

const load = lazyPart(
  () => import('../fields/paste-suggestions/index.ts'),
  style,
  (help) => {
    inputHelp.value = help;
  },
);

/** Call it with the first change of a form. Without it nothing is suggested. */
export const loadPasteSuggestions = () => load().catch(() => undefined);
