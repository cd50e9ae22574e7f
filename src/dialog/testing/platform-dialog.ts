import { expect, vi } from 'vitest';
import type { Backend } from '../../backends/backend.ts';
import { BackendError, type ProblemCode } from '../../backends/problem.ts';
import type { ExistingConnection } from '../../model/connection.ts';
import type { Piece } from '../../model/piece.ts';
import type { UpsertRequest } from '../../model/upsert-request.ts';
import type { RecoverableInput } from '../../protocol/recoverable-input.ts';
import { authMethodsOf } from '../auth-methods/auth-methods-of.ts';
import { createDialog } from '../create-dialog.ts';
import { loadErrorHints } from '../lazy-error-hints.ts';
import { loadInputRecovery } from '../lazy-input-recovery.ts';

export const platformPiece: Piece = {
  name: '@test/piece-acme',
  displayName: 'Acme',
  version: '1.0.0',
  auths: [{ type: 'SECRET_TEXT', displayName: 'API key' }],
};
const LONGEST_WAIT_MS = 8000;

type Save = (request: UpsertRequest, commit: () => void) => Promise<never> | Promise<void>;

/** A platform whose list tells what was committed, whatever a save has answered. */
export function createPlatform(stored: ExistingConnection[] = []) {
  const connections = [...stored];
  const commit = ({ externalId, displayName }: UpsertRequest) => {
    const at = connections.findIndex((one) => one.externalId === externalId);
    const id = connections[at]?.id ?? `id-${connections.length + 1}`;
    const saved = { id, externalId, displayName, type: 'SECRET_TEXT', updated: `${Date.now()}` };
    connections.splice(at < 0 ? connections.length : at, 1, saved);
    return { id, name: externalId };
  };
  return { connections, commit };
}

type Options = { draft?: RecoverableInput | undefined; connectionName?: string; later?: boolean };

export async function openPlatformDialog(
  platform: ReturnType<typeof createPlatform>,
  save: Save,
  options: Options = {},
) {
  // To load them takes real time, which fake timers do not wait for.
  await Promise.all([loadErrorHints(), loadInputRecovery()]);
  const post = vi.fn();
  const list = vi.fn(async () => [...platform.connections]);
  const backend: Backend = {
    apiUrl: 'https://ap.example/api',
    signIn: async () => ({}),
    settings: async () => ({}),
    piece: async () => platformPiece,
    connections: list,
    async save(request) {
      let result: ReturnType<typeof platform.commit> | undefined;
      await save(request, () => {
        result = platform.commit(request);
      });
      return result as { id: string; name: string };
    },
  };
  const dialog = createDialog({
    backend,
    authMethodsOf,
    host: { post, renewCredentials: async () => undefined },
    request: {
      pieceName: platformPiece.name,
      connectionName: options.connectionName,
      displayName: undefined,
      allowSetupLater: true,
      redirectUrl: undefined,
    },
    recoveredInput: options.draft,
    applyBrand: () => undefined,
    prefersReducedMotion: () => true,
  });
  await vi.waitFor(() => expect(dialog.screen.value.kind).toBe('form'));
  const posted = (type: string) =>
    post.mock.calls.flatMap(([message]) => (message.type === type ? [message.data] : []));
  return {
    dialog,
    list,
    drafts: () => posted('CLIENT_CONNECT_DRAFT'),
    lastDraft: () => posted('CLIENT_CONNECT_DRAFT').at(-1),
    /** Of the message that closes the dialog. */
    async closed() {
      await vi.advanceTimersByTimeAsync(LONGEST_WAIT_MS);
      expect(posted('CLIENT_NEW_CONNECTION_DIALOG_CLOSED')).toHaveLength(1);
      return posted('CLIENT_NEW_CONNECTION_DIALOG_CLOSED')[0].connection;
    },
  };
}

export const fail = (code: ProblemCode) => Promise.reject(new BackendError({ code }));
export const never = () => new Promise<never>(() => {});
