import type { AppsClient } from '../pieces/apps-client.ts';
import { pieces } from '../pieces/index.ts';
import type { Connections } from './connections.ts';
import { createPieceCatalogue } from './piece-catalogue.ts';

/**
 * Uses a connection as a flow does: asks the app for the owner of the stored token. Returns
 * undefined without a token, and if the app refuses it.
 */
export function createAccountLookup(connections: Connections, apps: AppsClient) {
  return async (connectionId: string): Promise<string | undefined> => {
    const connection = await connections.get(connectionId);
    const value = await connections.readValue(connectionId);
    if (!connection || !hasToken(value)) return undefined;
    const { app } = createPieceCatalogue(() => pieces).find(connection.pieceName, connection.pieceVersion);
    const answer = await apps(`/${app}/me`, { headers: { authorization: `Bearer ${value.access_token}` } });
    if (!answer.ok) return undefined;
    const { name } = (await answer.json()) as { name: string };
    return name;
  };
}

function hasToken(value: unknown): value is { access_token: string } {
  return typeof value === 'object' && value !== null && 'access_token' in value;
}
