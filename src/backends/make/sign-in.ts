import type { SignInBackend } from '../backend.ts';
import { BackendError } from '../problem.ts';
import type { MakeApi } from './api.ts';
import type { ConnectionSaver } from './connection-saver.ts';
import type { MakeOptions } from './setup.ts';
import { CONNECTION_COLUMNS, editedId, toOneConnection } from './wire.ts';

/** Make's own sign-in (contract 5): its last page tells nobody, so that the connection is looked at instead. */
export function createSignInBackend(
  { read, write }: MakeApi,
  saving: ConnectionSaver,
  { oauthStart }: MakeOptions,
): SignInBackend {
  const look = async (id: string, signal: AbortSignal) =>
    toOneConnection(await read({ path: `connections/${id}`, query: CONNECTION_COLUMNS, signal }));
  return {
    async begin(draft, signal) {
      const edited = editedId(draft.piece.version);
      const id = edited ?? (await saving.make(draft, signal));
      if (edited !== undefined) await saving.setData(id, draft, signal);
      const { authorization, isAuthorized } = await look(id, signal);
      const path = oauthStart.replace('{mode}', isAuthorized ? 'reauth' : 'auth').replace('{id}', id);
      const { url } = Object(await read({ path, signal })) as { url?: unknown };
      if (typeof url !== 'string' || !isSafe(url)) throw new BackendError({ code: 'unexpected_answer' });
      return {
        url,
        isNew: edited === undefined,
        async isDone(later) {
          const now = await look(id, later);
          return now.isAuthorized && now.authorization !== authorization;
        },
        async discard(later) {
          await write({ path: `connections/${id}`, method: 'DELETE', signal: later });
          saving.forget(id);
        },
      };
    },
  };
}

/** The user's window is sent there: to a page, and over a secure line unless it is this very machine. */
function isSafe(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || (protocol === 'http:' && /(^|\.)localhost$/.test(hostname));
}
