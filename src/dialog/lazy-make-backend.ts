import { loadFieldTypes } from './lazy-field-types.ts';
import { loadOAuth2 } from './lazy-oauth2.ts';
import { loadOptionSearch } from './lazy-option-search.ts';
import { lazyPart } from './lazy-part.ts';
import style from './make-backend.css?url';

const loadModule = lazyPart(() => import('./make-backend.ts'), style);

/** With the chunks that its forms always need: the sign-in screen, the list of auth methods, all field types. */
export async function loadMakeBackend() {
  const [loaded] = await Promise.all([loadModule(), loadOAuth2(), loadFieldTypes(), loadOptionSearch()]);
  return loaded;
}
