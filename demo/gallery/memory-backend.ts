import type { Backend } from '../../src/backends/backend.ts';
import { BackendError, type ProblemCode } from '../../src/backends/problem.ts';
import type { Piece } from '../../src/model/piece.ts';

/** A backend in memory where every request succeeds at once, except for those that `overrides` replaces. */
export function memoryBackend(pieces: Piece[], overrides: Partial<Backend>): Backend {
  return {
    apiUrl: 'https://activepieces.example/api',
    signIn: async () => ({}),
    settings: async () => ({}),
    async piece(name) {
      return pieces.find((piece) => piece.name === name) ?? failWith('piece_not_found');
    },
    connections: async () => [],
    save: async ({ externalId }) => ({ id: 'saved', name: externalId }),
    ...overrides,
  };
}

export function failWith(code: ProblemCode, detail?: string): never {
  throw new BackendError({ code, ...(detail && { detail }) });
}
