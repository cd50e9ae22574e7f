import { signal } from '@preact/signals';
import { lazyPart } from './lazy-part.ts';
import style from './oauth2.css?url';

type OAuth2Module = typeof import('./oauth2.ts');

/** OAuth2, and the choice between several auth methods. Undefined until a piece needs it. */
export const lazyOAuth2 = signal<OAuth2Module | undefined>();

export const loadOAuth2 = lazyPart(
  () => import('./oauth2.ts'),
  style,
  (module) => {
    lazyOAuth2.value = module;
  },
);
