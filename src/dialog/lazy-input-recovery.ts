import { lazyPart } from './lazy-part.ts';
import { LAZY_TIMEOUT_MS, within } from './within.ts';

const load = lazyPart(() => import('./input-recovery/index.ts'), undefined);

/**
 * Drafts, and the outcome of saves without an answer. Undefined if it cannot be loaded in time: then the input of this
 * dialog cannot be recovered.
 */
export const loadInputRecovery = () => within(load(), LAZY_TIMEOUT_MS);
