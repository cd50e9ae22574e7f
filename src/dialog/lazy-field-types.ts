import style from './field-types.css?url';
import { lazyPart } from './lazy-part.ts';

/** The inputs that a form for a key does without. Call it beside the first request to the API. */
export const loadFieldTypes = lazyPart(
  () => import('../fields/field-types.ts'),
  style,
  ({ registerFieldTypes }) => registerFieldTypes(),
);
