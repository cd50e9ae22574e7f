import style from './connections.css?url';
import { loadStyle } from './load-style.ts';

/** The list of connections and all that belongs to it; `connect()` with a piece never asks for it. */
export async function loadConnections() {
  const [loaded] = await Promise.all([import('./connections.ts'), loadStyle(style)]);
  return loaded;
}
