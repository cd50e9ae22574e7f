import style from '../fields/option-search.css?url';
import { lazyPart } from './lazy-part.ts';

const load = lazyPart(
  () => import('../fields/option-search.ts'),
  style,
  ({ registerOptionSearch }) => registerOptionSearch(),
);

/** Call it before a form shows a long list of options. If it cannot be loaded, the list is shown whole. */
export const loadOptionSearch = () => load().catch(() => undefined);
