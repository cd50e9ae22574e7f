import style from './connections.css?url';
import { lazyPart } from './lazy-part.ts';

/** The connection manager. `connect()` with a piece name never loads it. */
export const loadConnectionManager = lazyPart(() => import('./connections.ts'), style);
