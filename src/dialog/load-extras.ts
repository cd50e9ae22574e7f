import { lazyFields } from '../fields/lazy-fields.ts';
import style from './extras.css?url';
import { lazyPart } from './lazy-part.ts';

const load = lazyPart(
  () => import('./extras.ts'),
  style,
  (extras) => {
    lazyFields.value = extras;
  },
);

/** Call it beside the first request to the API: no form waits for it. Undefined if it cannot be loaded now. */
export function loadExtras() {
  return load().catch(() => {
    lazyFields.value = {};
  });
}
