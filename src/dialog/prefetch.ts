import type { Backend } from '../backends/backend.ts';
import type { Piece } from '../model.ts';

/**
 * Fetches the pieces now, while the dialog is hidden. Each is used once, by the first request for it, also if it is still
 * pending.
 */
export function prefetchPieces(backend: Backend, pieceNames: string[]): Backend {
  const { signal } = new AbortController();
  const pieces = new Map<string, Promise<Piece | undefined>>(
    pieceNames.map((name) => [name, backend.piece(name, undefined, signal).catch(() => undefined)]),
  );
  return {
    ...backend,
    async piece(name, version, signal) {
      const prefetched = version === undefined ? await pieces.get(name) : undefined;
      pieces.delete(name);
      return prefetched ?? backend.piece(name, version, signal);
    },
  };
}
