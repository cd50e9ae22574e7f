import { lazyComponent } from './lazy-component.tsx';
import { lazyPart } from './lazy-part.ts';

/**
 * What is done with the message of a failure: it is made readable, secrets in it are masked, and its likely cause is
 * named. Call it beside the request of a save, so that a failed one does not wait for it.
 */
export const loadErrorHints = lazyPart(() => import('./error-hints/error-hint.tsx'), undefined);

export const ErrorHint = lazyComponent(loadErrorHints, (hints) => hints.ErrorHint);
