import { signal } from '@preact/signals';
import { lazyPart } from './lazy-part.ts';
import style from './ways.css?url';

type Ways = typeof import('./ways.ts');

/** What most pieces do without: OAuth2, and the choice between several ways. Undefined until a piece asks for it. */
export const lazyWays = signal<Ways | undefined>();

export const loadWays = lazyPart(
  () => import('./ways.ts'),
  style,
  (ways) => {
    lazyWays.value = ways;
  },
);
