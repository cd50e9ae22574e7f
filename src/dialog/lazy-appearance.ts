import style from './appearance.css?url';
import { lazyPart } from './lazy-part.ts';

const load = lazyPart(() => import('./appearance.ts'), style);

/** Undefined if it cannot be loaded: our own looks will do. */
export const loadAppearance = () => load().catch(() => undefined);
