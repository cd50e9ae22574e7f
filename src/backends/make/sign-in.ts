import * as z from 'zod/mini';
import type { UpsertRequest } from '../../model/upsert-request.ts';
import type { PlatformSignIn, SignInBackend } from '../backend.ts';
import { parseAnswer } from '../parse-answer.ts';
import { BackendError } from '../problem.ts';
import type { MakeApi } from './api.ts';
import { type ConnectionSaver, isNotFound } from './connection-saver.ts';
import type { MakeOptions } from './setup.ts';
import { CONNECTION_COLUMNS, type MakeConnection, toConnection } from './wire.ts';

const startAnswer = z.object({ url: z.string() });

/** Of a connection that was created in vain. Whoever has given up is waiting, or has gone. */
const DISCARD_TIMEOUT_MS = 5000;

/** Make's own sign-in (Make contract 5). Its last page sends no message, so the connection is polled instead. */
export function createSignInBackend(
  { read }: MakeApi,
  saver: ConnectionSaver,
  { oauthStart }: MakeOptions,
): SignInBackend {
  const readConnection = async (id: string, signal: AbortSignal) =>
    toConnection(await read({ path: `connections/${id}`, query: CONNECTION_COLUMNS, signal }));

  const start = async (connection: MakeConnection, isNew: boolean, signal: AbortSignal): Promise<PlatformSignIn> => {
    const { id, authorization, isAuthorized } = connection;
    const path = oauthStart.replace('{mode}', isAuthorized ? 'reauth' : 'auth').replace('{id}', id);
    const { url } = parseAnswer(startAnswer, await read({ path, signal }));
    if (!isSafeUrl(url)) throw new BackendError({ code: 'unexpected_answer' });
    return {
      url,
      isNew,
      wasAuthorized: isAuthorized,
      async isDone(pollSignal) {
        const now = await readConnection(id, pollSignal);
        return now.isAuthorized && now.authorization !== authorization;
      },
      discard: (discardSignal) => saver.remove(id, discardSignal),
    };
  };
  const beginNew = async (request: UpsertRequest, signal: AbortSignal): Promise<PlatformSignIn> => {
    signal.throwIfAborted();
    // Not to be cancelled: Make might create it all the same, and nobody would know its id.
    const create = () => saver.create(request, new AbortController().signal);
    let id = await create();
    let connection: MakeConnection | undefined;
    try {
      connection = await readConnection(id, signal).catch(async (error: unknown) => {
        if (!isNotFound(error)) throw error;
        // An earlier attempt had created it, and another client has deleted it meanwhile.
        saver.forget(id);
        id = await create();
        return readConnection(id, signal);
      });
      return await start(connection, true, signal);
    } catch (error) {
      // Of no use without a sign-in (Make contract 5.2). What has failed is shown in any case.
      if (!connection?.isAuthorized) {
        await saver.remove(id, AbortSignal.timeout(DISCARD_TIMEOUT_MS)).catch(() => undefined);
      }
      throw error;
    }
  };

  /** One after the other: a sign-in must not go on with a connection that the one before it is about to delete. */
  let last: Promise<unknown> = Promise.resolve();
  return {
    async begin(request, signal) {
      const { existingId } = request;
      if (existingId !== undefined) {
        await saver.setData(existingId, request, signal);
        return start(await readConnection(existingId, signal), false, signal);
      }
      const begun = last.then(() => beginNew(request, signal));
      last = begun.catch(() => undefined);
      return begun;
    },
  };
}

/** The user's window navigates there: https, or http on localhost. */
function isSafeUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || (protocol === 'http:' && /(^|\.)localhost$/.test(hostname));
}
