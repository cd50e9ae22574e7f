import * as z from 'zod/mini';
import type { SignInBackend } from '../backend.ts';
import { parseAnswer } from '../parse-answer.ts';
import { BackendError } from '../problem.ts';
import type { MakeApi } from './api.ts';
import type { ConnectionSaver } from './connection-saver.ts';
import type { MakeOptions } from './setup.ts';
import { CONNECTION_COLUMNS, toConnection } from './wire.ts';

const startAnswer = z.object({ url: z.string() });

/** Make's own sign-in (Make contract 5). Its last page sends no message, so the connection is polled instead. */
export function createSignInBackend(
  { read, write }: MakeApi,
  saver: ConnectionSaver,
  { oauthStart }: MakeOptions,
): SignInBackend {
  const readConnection = async (id: string, signal: AbortSignal) =>
    toConnection(await read({ path: `connections/${id}`, query: CONNECTION_COLUMNS, signal }));
  return {
    async begin(request, signal) {
      const { existingId } = request;
      const id = existingId ?? (await saver.create(request, signal));
      if (existingId !== undefined) await saver.setData(id, request, signal);
      const { authorization, isAuthorized } = await readConnection(id, signal);
      const path = oauthStart.replace('{mode}', isAuthorized ? 'reauth' : 'auth').replace('{id}', id);
      const { url } = parseAnswer(startAnswer, await read({ path, signal }));
      if (!isSafeUrl(url)) throw new BackendError({ code: 'unexpected_answer' });
      return {
        url,
        isNew: existingId === undefined,
        wasAuthorized: isAuthorized,
        async isDone(pollSignal) {
          const now = await readConnection(id, pollSignal);
          return now.isAuthorized && now.authorization !== authorization;
        },
        async discard(discardSignal) {
          await write({ path: `connections/${id}`, method: 'DELETE', signal: discardSignal });
          saver.forget(id);
        },
      };
    },
  };
}

/** The user's window navigates there: https, or http on localhost. */
function isSafeUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || (protocol === 'http:' && /(^|\.)localhost$/.test(hostname));
}
