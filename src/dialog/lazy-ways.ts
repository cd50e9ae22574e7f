import { signal } from '@preact/signals';
import { BackendError } from '../backends/problem.ts';
import { loadStyle } from './load-style.ts';
import style from './ways.css?url';

type Ways = typeof import('./ways.ts');

/** What most pieces do without: OAuth2, and the choice between several ways. Undefined until a piece asks for it. */
export const lazyWays = signal<Ways | undefined>();

export async function loadWays(): Promise<Ways> {
  try {
    const [loaded] = await Promise.all([import('./ways.ts'), lazyWays.value ?? loadStyle(style)]);
    lazyWays.value = loaded;
    return loaded;
  } catch (cause) {
    throw new BackendError({ code: 'unreachable' }, cause);
  }
}
