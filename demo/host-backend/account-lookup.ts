import type { AppConnections } from '../instance/connections.ts';
import type { AppsClient } from '../pieces/apps-client.ts';

/**
 * Uses a connection as a flow does: asks the app for the owner of the stored token. Returns
 * undefined without a token, and if the app refuses it.
 */
export function createAccountLookup(connections: AppConnections, apps: AppsClient) {
  return async (connectionId: string): Promise<string | undefined> => {
    const connection = await connections.get(connectionId);
    const value = await connections.readValue(connectionId);
    if (!connection || !hasToken(value)) return undefined;
    const path = `/${connection.pieceName.replace('@demo/piece-', '')}/me`;
    const answer = await apps(path, { headers: { authorization: `Bearer ${value.access_token}` } });
    return answer.ok ? ((await answer.json()) as { name: string }).name : undefined;
  };
}

function hasToken(value: unknown): value is { access_token: string } {
  return typeof value === 'object' && value !== null && 'access_token' in value;
}
