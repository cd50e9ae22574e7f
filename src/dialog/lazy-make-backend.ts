import { loadFieldTypes } from './lazy-field-types.ts';
import { loadOAuth2 } from './lazy-oauth2.ts';
import { lazyPart } from './lazy-part.ts';
import style from './make-backend.css?url';

const loadModule = lazyPart(() => import('./make-backend.ts'), style);

/** With the ways: signing in, and the choice between several, look as they do elsewhere. So do inputs: with the kinds. */
export async function loadMakeBackend() {
  const [loaded] = await Promise.all([loadModule(), loadOAuth2(), loadFieldTypes()]);
  return loaded;
}
