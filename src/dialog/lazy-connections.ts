import style from './connections.css?url';
import { lazyPart } from './lazy-part.ts';

/** The list of connections and all that belongs to it; `connect()` with a piece never asks for it. */
export const loadConnectionManager = lazyPart(() => import('./connections.ts'), style);
