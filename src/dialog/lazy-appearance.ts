import style from './deferred.css?url';
import { lazyPart } from './lazy-part.ts';

const load = lazyPart(() => import('./appearance.ts'), style);

/** Undefined if it cannot be loaded: the dialog then keeps its default appearance. */
export const loadAppearance = () => load().catch(() => undefined);
