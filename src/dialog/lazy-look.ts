import { lazyPart } from './lazy-part.ts';
import style from './look.css?url';

const load = lazyPart(() => import('./look.ts'), style);

/** Undefined if it cannot be loaded: our own looks will do. */
export const loadLook = () => load().catch(() => undefined);
