import { texts as english } from './locales/en.json?group=connections';
import { texts as types } from './locales/en.json?in=connections&group=authTypes';
import { translator } from './translator.ts';

export type ConnectionsText = keyof typeof english;

/** The list of connections, the catalogue of apps, and what can be done with a connection. */
export const tConnections = translator('connections', english);

/** Names of authentication types, for how a connection was made. */
export const tAuthTypes = translator('authTypes', types);

export function isNamedAuthType(type: string): type is keyof typeof types {
  return Object.hasOwn(types, type);
}
