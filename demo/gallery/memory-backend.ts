import type { Backend } from '../../src/backends/backend.ts';
import { BackendError, type ProblemCode } from '../../src/backends/problem.ts';
import type { Piece } from '../../src/model.ts';

/** A platform where everything works at once, but for what a scene says otherwise. */
export function memoryBackend(pieces: Piece[], otherwise: Partial<Backend>): Backend {
  return {
    signIn: async () => undefined,
    settings: async () => ({}),
    async piece(name) {
      return pieces.find((piece) => piece.name === name) ?? refuse('piece_not_found');
    },
    connections: async () => [],
    save: async ({ externalId }) => ({ id: 'saved', name: externalId }),
    ...otherwise,
  };
}

export function refuse(code: ProblemCode, detail?: string): never {
  throw new BackendError({ code, ...(detail && { detail }) });
}
