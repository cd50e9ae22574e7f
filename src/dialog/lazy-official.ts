import { lazyPart } from './lazy-part.ts';

/** For host pages with the official SDK, and for a dialog without any. */
export const loadOfficial = lazyPart(() => import('./official.ts'), undefined);
