import { lazyFields } from '../fields/lazy-fields.ts';
import style from './extras.css?url';
import { loadStyle } from './load-style.ts';

type Extras = typeof import('./extras.ts');

let loading: Promise<Extras | undefined> | undefined;

/** Call it beside the first request to the API: no form waits for it. Undefined if it cannot be loaded now. */
export function loadExtras(): Promise<Extras | undefined> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Extras | undefined> {
  try {
    const [extras] = await Promise.all([import('./extras.ts'), loadStyle(style)]);
    lazyFields.value = extras;
    return extras;
  } catch {
    lazyFields.value = 'failed';
    loading = undefined;
    return undefined;
  }
}
