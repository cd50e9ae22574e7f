import type { ListedConnection } from '../../../model/connection.ts';
import { TestedMake } from './make-backend.ts';

const { signal } = new AbortController();

const parameters = JSON.stringify([
  { name: 'apiKey', type: 'password', editable: true },
  { name: 'url', type: 'url', editable: true },
]);

/** Make with the connection type `acme-1`. */
export function acmeServer(scope: string[] = [], type: 'apikey' | 'oauth' = 'apikey'): TestedMake {
  const server = new TestedMake();
  server.define('acme-1', { label: 'Acme', type, parameters, scope: JSON.stringify(scope) });
  return server;
}

export async function listConnections(server: TestedMake, pieceName?: string): Promise<ListedConnection[]> {
  const manage = await server.backend().manage?.();
  return (await manage?.list({ pieceName }, signal))?.connections ?? [];
}
