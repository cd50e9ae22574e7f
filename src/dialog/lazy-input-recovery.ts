import { lazyPart } from './lazy-part.ts';

const load = lazyPart(() => import('./input-recovery/index.ts'), undefined);

/** Undefined if it cannot be loaded: then the input of this dialog cannot be recovered. */
export const loadInputRecovery = () => load().catch(() => undefined);
