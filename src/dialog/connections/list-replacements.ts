import type { ManageBackend } from '../../backends/backend.ts';
import type { ListedConnection } from '../../model/connection.ts';

const MAX_REPLACEMENTS = 1000;

/** Connections of the platform are left out: replacing is limited to one project (contract 6.1). */
export async function listReplacements(
  manageBackend: ManageBackend | undefined,
  { id, pieceName }: ListedConnection,
): Promise<ListedConnection[]> {
  const { signal } = new AbortController();
  const connections: ListedConnection[] = [];
  let cursor: string | undefined;
  do {
    const page = await manageBackend?.list({ pieceName, cursor }, signal);
    connections.push(...(page?.connections ?? []));
    cursor = page?.next;
  } while (cursor !== undefined && connections.length < MAX_REPLACEMENTS);
  return connections.filter((other) => other.id !== id && other.scope === 'PROJECT');
}
