import style from './deferred.css?url';
import { lazyPart } from './lazy-part.ts';

/** The inputs beyond text and secrets. Call it beside the first API request. */
export const loadFieldTypes = lazyPart(
  () => import('../fields/field-types.ts'),
  style,
  ({ registerFieldTypes }) => registerFieldTypes(),
);
