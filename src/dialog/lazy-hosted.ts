import { lazyPart } from './lazy-part.ts';

/** For a dialog that is a page of its own, and for one whose operator restricts it. */
export const loadHosted = lazyPart(() => import('./hosted.ts'), undefined);
