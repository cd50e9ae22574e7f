import { signal } from '@preact/signals';
import { lazyPart } from './lazy-part.ts';

/** Undefined until the first save has been submitted, and if the chunk cannot be loaded. */
export const lazyErrorHints = signal<typeof import('./error-hints/error-hint.tsx') | undefined>();

/** Call it beside the request of a save, so that a failed one does not wait for it. */
export const loadErrorHints = lazyPart(
  () => import('./error-hints/error-hint.tsx'),
  undefined,
  (module) => {
    lazyErrorHints.value = module;
  },
);
