import { texts as english } from './locales/en.json?group=connections';
import { translator } from './translator.ts';

export type ConnectionsText = keyof typeof english;

/** The texts of the list of connections; they come with the chunk that needs them. */
export const tConnections = translator('connections', english);
