import { lazyPart } from './lazy-part.ts';

/** For host pages with the official SDK. */
export const loadOfficial = lazyPart(() => import('./official.ts'), undefined);
