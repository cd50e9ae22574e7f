import type { ManageBackend } from '../../backends/backend.ts';
import { readPages } from '../../backends/read-pages.ts';
import type { ListedConnection } from '../../model/connection.ts';

/** Connections of the platform are left out: replacing is limited to one project (contract 6.1). */
export async function listReplacements(
  manageBackend: ManageBackend | undefined,
  { id, pieceName }: ListedConnection,
): Promise<ListedConnection[]> {
  const { signal } = new AbortController();
  const connections: ListedConnection[] = [];
  if (!manageBackend) return connections;
  const pages = readPages((cursor) => manageBackend.list({ pieceName, cursor }, signal));
  for await (const page of pages) connections.push(...page.connections);
  return connections.filter((other) => other.id !== id && other.scope === 'PROJECT');
}
