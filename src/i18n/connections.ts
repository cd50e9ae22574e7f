import { en } from './connections/en.ts';
import { translator } from './translator.ts';

export type ConnectionsText = keyof typeof en;

/** The texts of the list of connections; they come with the chunk that needs them. */
export const tConnections = translator(en);
