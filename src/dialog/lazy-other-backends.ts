import { loadKinds } from './lazy-kinds.ts';
import { lazyPart } from './lazy-part.ts';
import { loadWays } from './lazy-ways.ts';
import style from './other-backends.css?url';

const loadBackends = lazyPart(() => import('./other-backends.ts'), style);

/** With the ways: signing in, and the choice between several, look as they do elsewhere. So do inputs: with the kinds. */
export async function loadOtherBackends() {
  const [loaded] = await Promise.all([loadBackends(), loadWays(), loadKinds()]);
  return loaded;
}
