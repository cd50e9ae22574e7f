import { connections } from './en/connections.ts';
import { translator } from './translator.ts';

export type ConnectionsText = keyof typeof connections;

/** The texts of the list of connections; they come with the chunk that needs them. */
export const tConnections = translator('connections', connections);
