import { loadWays } from './lazy-ways.ts';
import { loadStyle } from './load-style.ts';
import style from './other-backends.css?url';

/** With the ways: signing in, and the choice between several, look as they do elsewhere. */
export async function loadOtherBackends() {
  const [loaded, , ways] = await Promise.all([import('./other-backends.ts'), loadStyle(style), loadWays()]);
  return { ...loaded, ways };
}
